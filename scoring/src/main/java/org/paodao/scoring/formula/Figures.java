package org.paodao.scoring.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/** Where the figures for the references come from. */
@FunctionalInterface
public interface Figures {

    /** The indicator's value in the period, or null if there is none. */
    @Nullable
    BigDecimal of(String code, Period period);

    /**
     * The indicator's total over all that lies below, or null if a figure of it is missing. Where nothing lies below it is the value itself.
     */
    default @Nullable BigDecimal total(String code, Period period) {
        return of(code, period);
    }

    /** Values from one source, totals from another. */
    static Figures from(Figures values, Figures totals) {
        return new Figures() {
            @Override
            public @Nullable BigDecimal of(String code, Period period) {
                return values.of(code, period);
            }

            @Override
            public @Nullable BigDecimal total(String code, Period period) {
                return totals.of(code, period);
            }
        };
    }
}
