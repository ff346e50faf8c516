package org.paodao.calendar;

import java.time.LocalDate;

/**
 * A day that is not as its weekday.
 *
 * @param year the year whose notice arranges it; 31 December may belong to the next
 * @param works worked in exchange, else off
 * @param name the holiday it belongs to, such as 春节
 * @param source the notice that says so
 */
public record SpecialDay(int year, LocalDate day, boolean works, String name, String source) {}
