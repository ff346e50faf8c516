package org.paodao.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A rule with the day from which it holds.
 *
 * @param reason why it is so
 * @param version counts every change, so that a stale form is told
 */
public record DatedRule(LocalDate holdsFrom, Rule rule, String reason, int version, Instant setAt, String setBy) {}
