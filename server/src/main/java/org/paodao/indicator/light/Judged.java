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
        Inputs inputs,
        List<Reason> reasons,
        List<Consequence> consequences) {
    Judged {
        reasons = List.copyOf(reasons);
        consequences = List.copyOf(consequences);
    }

    /**
     * A rule that was applied.
     *
     * @param rule its number; null if none of the set was asked or none holds
     */
    record Cited(String code, int version, @Nullable Integer rule) {}

    /** What the next periods ask of this one. */
    record Run(boolean behind, boolean notStarted) {}
}
