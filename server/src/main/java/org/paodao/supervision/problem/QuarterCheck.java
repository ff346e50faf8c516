package org.paodao.supervision.problem;

import java.time.Instant;
import java.util.Locale;

/**
 * What the check of a quarter found of a problem.
 *
 * @param quarter such as 2026-Q4
 */
public record QuarterCheck(String quarter, Course course, String words, Instant at, String by) {

    /** How it goes on. */
    public enum Course {
        ON_TRACK,
        SLOW,
        STUCK;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
