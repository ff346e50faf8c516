package org.paodao.scoring.mass;

import java.math.BigDecimal;
import java.util.Arrays;

/** Totals and places of very many units; equal totals share a place, and the next ones follow after so many. */
public final class Scores {
    private final long[] totals;
    private final int[] places;
    private final int decimals;

    Scores(long[] totals, int decimals) {
        this.totals = totals;
        this.decimals = decimals;
        places = places(totals);
    }

    private static int[] places(long[] totals) {
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(totals.length);
        long[] keys = new long[totals.length];
        for (int unit = 0; unit < keys.length; unit++) {
            keys[unit] = -totals[unit] << shift | unit;
        }
        Arrays.sort(keys);
        int[] places = new int[totals.length];
        int place = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] >> shift != keys[i - 1] >> shift) {
                place = i + 1;
            }
            places[(int) (keys[i] & ((1L << shift) - 1))] = place;
        }
        return places;
    }

    /** The total of a unit. */
    public BigDecimal total(int unit) {
        return BigDecimal.valueOf(totals[unit], decimals);
    }

    /** The place of a unit, from 1. */
    public int place(int unit) {
        return places[unit];
    }

    /** How many units. */
    public int units() {
        return totals.length;
    }
}
