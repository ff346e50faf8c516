package org.paodao.scoring.forecast;

/**
 * A series inside an array of scaled whole numbers.
 *
 * @param values  scaled by the series' decimals; {@link #MISSING} where there is none
 * @param from    where in the array the series begins
 * @param phase   how many periods of its year lie before its first one
 * @param perYear periods in a year
 */
@SuppressWarnings("ArrayRecordComponent") // A window on somebody's array; never compared.
public record Strip(long[] values, int from, int phase, int perYear, boolean cumulative) {
    /** Stands for a value that is not there. */
    public static final long MISSING = Long.MIN_VALUE;

    /** No value may be larger, so that nothing overflows on the way. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** The value at a place counted from the beginning of the series; missing before it. */
    long at(int index) {
        return index < 0 ? MISSING : values[from + index];
    }

    boolean has(int index) {
        return at(index) != MISSING;
    }

    /** The place of the first period of the year; before the series' beginning for the year it begins in. */
    int yearOf(int index) {
        return index - (phase + index) % perYear;
    }
}
