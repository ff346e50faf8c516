package org.paodao.calendar;

import java.time.Instant;

/**
 * A published state of the calendar.
 *
 * @param number from 1; what Paodao ships is 0 and is not listed
 * @param reason the notice or why it changed
 */
public record Edition(int number, String reason, Instant madeAt, String madeBy) {}
