package org.paodao.scoring.forecast;

import org.jspecify.annotations.Nullable;

/**
 * A forecast in the series' whole numbers.
 *
 * @param method null if the value is known
 * @param basis  the years, or reported points, it rests on
 * @param last   the place of the latest value it rests on
 * @param half   from the middle to either bound
 */
public record Scaled(@Nullable Method method, int basis, int last, long middle, long half) {

    /** The lower bound. */
    public long low() {
        return middle - half;
    }

    /** The upper bound. */
    public long high() {
        return middle + half;
    }
}
