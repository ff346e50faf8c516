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

    /** The values or the totals of one indicator, looked up once for whoever asks for very many of them. */
    default Column column(String code, boolean total) {
        return total ? period -> total(code, period) : period -> of(code, period);
    }

    /** Those of indicators that are looked up one by one. */
    static Figures from(Columns columns) {
        return new Figures() {
            @Override
            public @Nullable BigDecimal of(String code, Period period) {
                return columns.of(code, false).at(period);
            }

            @Override
            public @Nullable BigDecimal total(String code, Period period) {
                return columns.of(code, true).at(period);
            }

            @Override
            public Column column(String code, boolean total) {
                return columns.of(code, total);
            }
        };
    }

    /** The figures of one indicator. */
    interface Column {

        /** That of the period, or null if there is none. */
        @Nullable
        BigDecimal at(Period period);
    }

    /** The values or the totals of each indicator. */
    interface Columns {
        Column of(String code, boolean total);
    }
}
