package org.paodao.indicator.light;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;

/**
 * A light as it came out.
 *
 * @param figure what was judged; null when there is none
 * @param cited the rule; null where a person judged
 * @param telling what a person would say of it, worked out when it is asked for
 * @param turnsOn the first day on which the light may be another though nothing came in; null if it stays
 */
record Judged(
        Place place,
        int edition,
        Light light,
        @Nullable Figure figure,
        @Nullable Cited cited,
        Run run,
        Due due,
        @Nullable LocalDate turnsOn,
        Telling telling,
        List<Consequence> consequences) {
    Judged {
        consequences = List.copyOf(consequences);
    }

    /**
     * A rule that was applied.
     *
     * @param rule its number; null if none of the set was asked or none holds
     */
    record Cited(String code, int version, @Nullable Integer rule) {}

    Inputs inputs() {
        return telling.inputs();
    }

    List<Reason> reasons() {
        return telling.reasons();
    }

    /** What the next periods ask of this one. */
    record Run(boolean behind, boolean notStarted) {}
}
