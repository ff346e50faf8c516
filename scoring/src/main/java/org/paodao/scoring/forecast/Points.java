package org.paodao.scoring.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * A few points of time and value to be drawn on to a later time.
 *
 * @param last the place of the latest value
 * @param base what is added to what is drawn, before it is rounded
 * @param starts whether the first point is the nothing that a year starts from, which nobody reported
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next; never compared.
record Points(int[] times, long[] values, int target, int last, long base, boolean starts) {
    /** A year of months; more would look too far back for what is left of a year. */
    static final int MOST = 12;

    private static final int FEWEST = 3;

    int count() {
        return times.length;
    }

    /** How many of the points were reported. */
    int reported() {
        return starts ? count() - 1 : count();
    }

    /** Periods from the last point to the target. */
    int ahead() {
        return target - times[times.length - 1];
    }

    /** How this year differs from last year, where both are known and last year's end, too; none where last year has no course to follow. */
    static Optional<Points> besideLastYear(Strip strip, int last, int end, Origin origin) {
        int back = strip.perYear();
        if (!strip.has(end - back) || isFlat(strip, end - back)) {
            return Optional.empty();
        }
        var builder = new Builder();
        if (strip.cumulative()) {
            builder.add(origin.index(), origin.besideLastYear(strip));
        }
        int first = strip.cumulative() ? origin.index() + 1 : strip.yearOf(end);
        for (int i = Math.max(first, last - MOST + 1); i <= last; i++) {
            if (strip.has(i) && strip.has(i - back)) {
                builder.add(i, strip.at(i) - strip.at(i - back));
            }
        }
        return builder.points(strip, last, end, strip.at(end - back));
    }

    /** Whether nothing came together in a year that ends there, or its values were all the same: it tells no course. */
    private static boolean isFlat(Strip strip, int end) {
        long level = strip.cumulative() ? 0 : strip.at(end);
        for (int i = strip.yearOf(end); i <= end; i++) {
            if (strip.has(i) && strip.at(i) != level) {
                return false;
            }
        }
        return true;
    }

    /** The latest points themselves; of cumulative values only this year's. */
    static Optional<Points> alone(Strip strip, int last, int end, Origin origin) {
        var builder = new Builder();
        int first = strip.cumulative() ? origin.index() + 1 : 0;
        int newest = strip.cumulative() || last >= strip.yearOf(end) ? last : strip.yearOf(end) - 1;
        if (strip.cumulative()) {
            builder.add(origin.index(), origin.value());
        }
        for (int i = Math.max(first, newest - MOST + 1); i <= newest; i++) {
            if (strip.has(i)) {
                builder.add(i, strip.at(i));
            }
        }
        return builder.points(strip, newest, end, 0);
    }

    /** Collects points. */
    private static final class Builder {
        private final int[] times = new int[MOST + 1];
        private final long[] values = new long[MOST + 1];
        private int count;

        void add(int time, long value) {
            times[count] = time;
            values[count++] = value;
        }

        Optional<Points> points(Strip strip, int last, int target, long base) {
            int reported = strip.cumulative() ? count - 1 : count;
            return reported < FEWEST
                    ? Optional.empty()
                    : Optional.of(new Points(
                            Arrays.copyOf(times, count),
                            Arrays.copyOf(values, count),
                            target,
                            last,
                            base,
                            strip.cumulative()));
        }
    }
}
