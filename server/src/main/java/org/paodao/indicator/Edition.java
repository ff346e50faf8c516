package org.paodao.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published state of the indicator system.
 *
 * @param number from 1
 * @param reason why it was published
 * @param holdsFrom the first day whose figures are judged by it
 */
public record Edition(int number, String reason, LocalDate holdsFrom, Instant publishedAt, String publishedBy) {}
