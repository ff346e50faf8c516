package org.paodao.plan.map;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the map that has a name: a label on a version of the plan, which never changes any more.
 *
 * @param label such as 2.0
 * @param version the plan's version that it shows
 * @param title what it stands for
 * @param note why it was named
 * @param named when and by whom
 * @param withdrawn when, by whom and why the name was taken back; null while it holds
 */
public record MapVersion(
        UUID id,
        String label,
        int version,
        String title,
        String note,
        Act named,
        @Nullable Withdrawal withdrawn) {

    /** Whether the version is still called so. */
    public boolean holds() {
        return withdrawn == null;
    }

    /** Who did something, and when. */
    public record Act(Instant at, String by) {}

    /** Who took a name back, when and why. */
    public record Withdrawal(Act act, String reason) {}

    /** The name that a user gives. */
    public record Naming(String label, int version, String title, String note) {}
}
