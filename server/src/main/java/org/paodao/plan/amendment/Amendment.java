package org.paodao.plan.amendment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of changes of one plan.
 *
 * @param number last part of its address within the plan
 * @param reason why the plan is to change
 * @param unit the unit that proposes; null for the office's own
 * @param base the version its edits are made over
 * @param version goes back with every change
 * @param edits how many edits it holds
 * @param opened by whom and when
 * @param turned the last step after that; null while it was never submitted
 */
public record Amendment(
        UUID id,
        UUID plan,
        int number,
        String title,
        String reason,
        @Nullable UUID unit,
        Stage stage,
        int base,
        int version,
        int edits,
        Act opened,
        @Nullable Act turned) {

    /**
     * A step that somebody took.
     *
     * @param remark what was said; null when nothing
     */
    public record Act(
            Instant at, UUID by, String name, @Nullable String remark) {}

    /** Whether somebody has just taken this step from what was seen: the same press, arrived twice. */
    boolean isTaken(UUID by, int seen, String stage, @Nullable String remark) {
        return turned != null
                && turned.by().equals(by)
                && version == seen + 1
                && this.stage.word().equals(stage)
                && Objects.equals(turned.remark(), remark);
    }

    /** What was said at the last step. */
    @Nullable
    String remark() {
        return turned == null ? null : turned.remark();
    }

    /** Whether edits can be made. */
    public boolean isOpen() {
        return stage instanceof Stage.Open;
    }
}
