package org.paodao.indicator.light;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.light.Situation;

/**
 * What a person would say of a light. To say it takes longer than to judge, and of thousands of units nobody asks for it.
 *
 * @param target as it was printed; null where nothing is wanted
 * @param why gives the reasons
 */
record Telling(@Nullable String target, Situation situation, Supplier<List<Reason>> why) {
    Inputs inputs() {
        return Inputs.of(target, situation);
    }

    List<Reason> reasons() {
        return why.get();
    }
}
