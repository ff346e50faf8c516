package org.paodao.progress.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which items of a plan are asked how they stand.
 *
 * @param rule by which it came; null when it was opened on demand
 * @param name what it is about, when it was opened on demand; else empty
 * @param span the days it asks about
 * @param backFill whether those were over before the plan was issued
 * @param byHand whether the office set its days itself
 * @param cancelledFor why it was called off; null unless it was, empty when its rule had ended
 * @param ending when it is closed
 * @param moves how often the office gave it other days
 * @param version counts every change
 */
public record Round(
        UUID id,
        UUID plan,
        @Nullable UUID rule,
        String name,
        Span span,
        boolean backFill,
        Whom whom,
        Days days,
        boolean byHand,
        @Nullable String cancelledFor,
        Ending ending,
        int moves,
        int version) {

    /** How far it has come on a day. */
    public Phase phase(LocalDate today) {
        if (cancelledFor != null) {
            return Phase.CANCELLED;
        }
        if (today.isBefore(days.opens())) {
            return Phase.PLANNED;
        }
        if (!today.isAfter(days.due())) {
            return Phase.OPEN;
        }
        if (!today.isAfter(days.graceUntil())) {
            return Phase.GRACE;
        }
        return isClosed(today) ? Phase.CLOSED : Phase.OVER;
    }

    /** Whether what was not reported is asked for no more. */
    public boolean isClosed(LocalDate today) {
        LocalDate since = ending.since(days);
        return cancelledFor == null && today.isAfter(days.graceUntil()) && since != null && !today.isBefore(since);
    }

    /** Whether reports can be written: also when it is over, for late ones, until it is closed. */
    public boolean isWritable(LocalDate today) {
        return cancelledFor == null && !today.isBefore(days.opens()) && !isClosed(today);
    }

    /** The same with other days. */
    Round on(Days other, boolean hand) {
        return new Round(
                id,
                plan,
                rule,
                name,
                span,
                backFill,
                whom,
                other,
                hand,
                cancelledFor,
                ending,
                hand ? moves + 1 : moves,
                version);
    }

    /** The same, called off. */
    Round cancelled(String why) {
        return new Round(id, plan, rule, name, span, backFill, whom, days, byHand, why, Ending.NONE, moves, version);
    }

    /** The same, closed or opened again. */
    Round ending(Ending other) {
        return new Round(id, plan, rule, name, span, backFill, whom, days, byHand, cancelledFor, other, moves, version);
    }

    /** Where a round stands between its days. */
    public enum Phase {
        PLANNED,
        OPEN,
        /** Due, but still in time. */
        GRACE,
        /** What comes now is late. */
        OVER,
        /** Over for good: what did not come is not asked for any more. */
        CLOSED,
        CANCELLED;

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
