package org.paodao.rulebook;

import java.time.Instant;

/**
 * Rules that were put in force.
 *
 * @param reason why
 * @param publishedBy the name of who did it
 */
public record Published<R extends DatedRules>(R rules, String reason, Instant publishedAt, String publishedBy) {}
