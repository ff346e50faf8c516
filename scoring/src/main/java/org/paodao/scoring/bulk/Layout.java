package org.paodao.scoring.bulk;

import org.paodao.scoring.Period;

/**
 * What the series of a block have in common.
 *
 * @param first      the period of every series' first value
 * @param series     how many there are
 * @param periods    how many each has
 * @param cumulative whether a value counts from the beginning of its year
 */
public record Layout(Period first, int series, int periods, boolean cumulative) {
    public Layout {
        if (series < 0 || periods < 1 || (long) series * periods > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("%d series of %d values are no block.".formatted(series, periods));
        }
    }

    int perYear() {
        return first.frequency().perYear();
    }

    /** Periods of the first year before the first one. */
    int phase() {
        return first.number() - 1;
    }

    /** Calendar years touched. */
    public int years() {
        return (phase() + periods - 1) / perYear() + 1;
    }
}
