package org.paodao.document;

import java.util.List;

/** The stretches that items take, sorted once, so that asking whether one lies within a section costs a look-up. */
final class Bodies {
    private final int[] starts;
    /** For each item the least end of all from it on. */
    private final int[] leastEnds;

    private Bodies(int[] starts, int[] leastEnds) {
        this.starts = starts;
        this.leastEnds = leastEnds;
    }

    static Bodies of(List<DraftItem> items) {
        Range[] bodies = items.stream().map(DraftItem::body).sorted().toArray(Range[]::new);
        var starts = new int[bodies.length];
        var leastEnds = new int[bodies.length];
        int least = Integer.MAX_VALUE;
        for (int i = bodies.length - 1; i >= 0; i--) {
            least = Math.min(least, bodies[i].end());
            starts[i] = bodies[i].start();
            leastEnds[i] = least;
        }
        return new Bodies(starts, leastEnds);
    }

    /** Whether a whole item stands in the stretch. */
    boolean anyWithin(Range stretch) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < starts.length && leastEnds[low] <= stretch.end();
    }
}
