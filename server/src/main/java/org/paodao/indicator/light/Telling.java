package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.light.Situation;

/**
 * What a person would say of a light. To say it takes longer than to judge, and of thousands of units nobody asks for it.
 *
 * @param target as it was printed; null where nothing is wanted
 * @param near gives the threshold that rounding must not hide
 * @param why gives the reasons
 */
record Telling(
        @Nullable String target, Situation situation, Supplier<@Nullable BigDecimal> near, Supplier<List<Reason>> why) {
    /** Shares are told with one decimal: what is nearer than one of it may be rounded onto a threshold. */
    static final BigDecimal TOLD = new BigDecimal("0.1");

    Inputs inputs() {
        return Inputs.of(target, situation, near.get());
    }

    List<Reason> reasons() {
        return why.get();
    }
}
