package org.paodao.plan.map;

import java.time.Instant;

/**
 * A version of the map that has a name: a label on a version of the plan, which never changes any more.
 *
 * @param label such as 2.0
 * @param version the plan's version that it shows
 * @param title what it stands for
 * @param note why it was named
 * @param namedAt when
 * @param namedBy by whom
 */
public record MapVersion(String label, int version, String title, String note, Instant namedAt, String namedBy) {
    /** The name that a user gives. */
    public record Naming(String label, int version, String title, String note) {}
}
