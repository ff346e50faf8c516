package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;

/**
 * How strict one check is from a day on.
 *
 * @param indicator for which one; {@link #ALL} for those that have no rule of their own
 * @param from figures of periods that end on this day or later are checked so
 * @param severity null to be checked as if there were no rule
 * @param lowest the least that is possible, for {@link Check#RANGE}
 * @param highest the most that is possible
 * @param version counts its changes; 0 when it is new
 */
public record CheckRule(
        UUID indicator,
        Check check,
        LocalDate from,
        @Nullable Severity severity,
        BigDecimal threshold,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        String reason,
        int version,
        Instant setAt,
        String setBy) {
    /** Stands for all indicators. */
    public static final UUID ALL = Goal.WHOLE;

    /** Whether the other says the same of the same figures. */
    boolean isLike(CheckRule other) {
        return severity == other.severity
                && Entry.equal(threshold, other.threshold)
                && Entry.equal(lowest, other.lowest)
                && Entry.equal(highest, other.highest);
    }

    /** Whether it is about the same check of the same figures from the same day on. */
    boolean isAt(CheckRule other) {
        return indicator.equals(other.indicator) && check == other.check && from.equals(other.from);
    }
}
