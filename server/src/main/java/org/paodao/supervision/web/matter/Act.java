package org.paodao.supervision.web.matter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a matter now, with what its form asks.
 *
 * @param step what it does, as it is sent
 * @param instead what the same form can do otherwise; null for nothing
 * @param next whether it is what has to be done next, not only what may be
 * @param unit for which unit; null where that is clear
 */
public record Act(
        String step,
        @Nullable String instead,
        Set<Ask> asks,
        boolean next,
        @Nullable UUID unit) {
    public Act {
        asks = Set.copyOf(asks);
    }

    static Act of(String step, Ask... asks) {
        return new Act(step, null, Set.copyOf(List.of(asks)), true, null);
    }

    Act or(String other) {
        return new Act(step, other, asks, next, unit);
    }

    Act later() {
        return new Act(step, instead, asks, false, unit);
    }

    Act unit(UUID which) {
        return new Act(step, instead, asks, step.startsWith("sign"), which);
    }

    /** Whether the form asks for it. */
    public boolean asks(Ask what) {
        return asks.contains(what);
    }

    /** What a form can ask. */
    public enum Ask {
        WORDS,
        LONG_WORDS,
        DAY,
        UNIT,
        LEVEL,
        CHECKS,
        PARTS,
        INTO,
        SUGGESTION,
        RULING,
        KEY
    }
}
