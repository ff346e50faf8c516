package org.paodao.indicator.value;

import java.util.Arrays;

/** A column of numbers of which often all are none: nothing is kept before the first that is one. */
final class RareNumbers {
    private int[] kept = new int[0];

    /** Zero for none. */
    void put(int n, int number) {
        if (number == 0) {
            return;
        }
        if (n >= kept.length) {
            kept = Arrays.copyOf(kept, Math.max(n + 1, kept.length * 2));
        }
        kept[n] = number;
    }

    /** Zero for none. */
    int at(int n) {
        return n < kept.length ? kept[n] : 0;
    }
}
