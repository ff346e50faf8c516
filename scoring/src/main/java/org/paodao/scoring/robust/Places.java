package org.paodao.scoring.robust;

import java.util.Arrays;

/** Places of totals; those closer than rounding errors of the sums share one. */
final class Places {
    private static final double EQUAL = 1e-9;

    private Places() {}

    static int[] of(double[] totals) {
        double[] rising = totals.clone();
        Arrays.sort(rising);
        int[] places = new int[totals.length];
        for (int i = 0; i < totals.length; i++) {
            places[i] = 1 + rising.length - notAbove(rising, totals[i] + EQUAL);
        }
        return places;
    }

    private static int notAbove(double[] rising, double value) {
        int from = 0;
        int to = rising.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rising[middle] <= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
