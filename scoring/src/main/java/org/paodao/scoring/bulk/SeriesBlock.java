package org.paodao.scoring.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.forecast.Strip;

/** The values of many series as whole numbers, series after series, each scaled by the decimals its figures are published with. */
public final class SeriesBlock {
    private final Layout layout;
    private final long[] values;

    /** Without any value yet. */
    public SeriesBlock(Layout layout) {
        this.layout = layout;
        this.values = new long[layout.series() * layout.periods()];
        Arrays.fill(values, Strip.MISSING);
    }

    public Layout layout() {
        return layout;
    }

    /**
     * Puts a value in.
     *
     * @throws IllegalArgumentException if it is larger than {@link Strip#LARGEST}
     */
    public void put(int series, int period, long scaled) {
        if (Math.abs(scaled) > Strip.LARGEST || scaled == Strip.MISSING) {
            throw new IllegalArgumentException("Too large: %d".formatted(scaled));
        }
        values[place(series, period)] = scaled;
    }

    /** The value as a decimal, null if there is none. */
    public @Nullable BigDecimal get(int series, int period, int decimals) {
        long scaled = values[place(series, period)];
        return scaled == Strip.MISSING ? null : BigDecimal.valueOf(scaled, decimals);
    }

    long at(int series, int period) {
        return values[place(series, period)];
    }

    Strip strip(int series) {
        return new Strip(values, series * layout.periods(), layout.phase(), layout.perYear(), layout.cumulative());
    }

    private int place(int series, int period) {
        return series * layout.periods() + java.util.Objects.checkIndex(period, layout.periods());
    }

    /** The sum of all values that are there: one plain pass, beside which the rest is measured. */
    public long sum() {
        long sum = 0;
        for (long value : values) {
            sum += value == Strip.MISSING ? 0 : value;
        }
        return sum;
    }
}
