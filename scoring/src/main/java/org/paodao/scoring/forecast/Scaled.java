package org.paodao.scoring.forecast;

import org.jspecify.annotations.Nullable;

/**
 * A forecast in the series' whole numbers.
 *
 * @param method null if the value is known
 * @param basis  the years, or reported points, it rests on
 * @param last   the place of the latest value it rests on
 * @param low    the lower bound
 * @param high   the upper bound
 */
public record Scaled(@Nullable Method method, int basis, int last, long low, long middle, long high) {

    /** Between bounds that are both as far from the middle. */
    static Scaled about(@Nullable Method method, int basis, int last, long middle, long half) {
        return new Scaled(method, basis, last, middle - half, middle, middle + half);
    }
}
