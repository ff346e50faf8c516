package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * One line of many figures that come at once. They are looked at in whole numbers as long as they fit, else exactly, and what is found is the same as {@link
 * Checks} finds in each. Made for lines one after the other: {@link #clear}, {@link #put} all that is known and all that comes, then {@link #of} for each that
 * comes, the earliest first.
 */
public final class Sequence {
    private static final int FIRST = 32;
    private static final int LONGEST = 20_000;
    /** Below it four times a difference of differences still fits. */
    private static final long MOST = 1L << 57;

    private final Frequency frequency;
    private final Walk walk;
    private final Map<Integer, BigDecimal> large = new HashMap<>();
    private int[] counts = new int[FIRST];
    private long[] digits = new long[FIRST];
    private byte[] scales = new byte[FIRST];
    private int size;
    private boolean begun;
    private @Nullable SortedMap<Period, BigDecimal> exact;

    /** For lines of this frequency. */
    public Sequence(Frequency frequency) {
        this.frequency = frequency;
        this.walk = new Walk(frequency);
    }

    /** Forgets the line before. */
    public void clear() {
        size = 0;
        begun = false;
        exact = null;
        large.clear();
    }

    /**
     * A figure of the line; a later one takes the place of an earlier one of the same period.
     *
     * @param period counted
     * @param whole its digits without the point
     * @param behindThePoint how many of them stand behind it, at most 18
     */
    public void put(int period, long whole, int behindThePoint) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
            digits = Arrays.copyOf(digits, size * 2);
            scales = Arrays.copyOf(scales, size * 2);
        }
        counts[size] = period;
        digits[size] = whole;
        scales[size] = (byte) behindThePoint;
        size++;
        if (!large.isEmpty()) {
            large.remove(period);
        }
    }

    /** The same with any number of digits. */
    public void put(int period, BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.precision() <= Walk.MOST_SCALE && plain.scale() <= Walk.MOST_SCALE) {
            put(period, plain.unscaledValue().longValueExact(), plain.scale());
        } else {
            large.put(period, value);
        }
    }

    /**
     * What is noticeable about a figure that was put.
     *
     * @param target for the period, null if there is none
     * @param due whether the period closes the target
     * @param parts that should add up to it
     */
    public List<Finding> of(
            Checks checks, Period period, @Nullable BigDecimal target, boolean due, List<BigDecimal> parts) {
        if (!begun) {
            begin(checks.cumulative());
        }
        if (exact != null || period.year() < Past.SECOND_YEAR.year()) {
            SortedMap<Period, BigDecimal> known = exact == null ? written() : exact;
            return checks.of(
                    period, Objects.requireNonNull(known.get(period)), new Background(known, target, due, parts));
        }
        if (walk.isCumulative() != checks.cumulative()) {
            walk.again(checks.cumulative());
        }
        walk.to(period.count());
        return checks.of(walk, target, due, parts);
    }

    private void begin(boolean cumulative) {
        begun = true;
        int from = Integer.MAX_VALUE;
        int last = 0;
        int scale = 0;
        int earliest = Past.SECOND_YEAR.year() * frequency.perYear();
        for (int n = 0; n < size; n++) {
            if (counts[n] >= earliest) {
                from = Math.min(from, counts[n]);
                last = Math.max(last, counts[n]);
            }
            scale = Math.max(scale, scales[n]);
        }
        if (!large.isEmpty() || last - from >= LONGEST || !fits(scale)) {
            exact = written();
        } else if (last >= from) {
            walk.begin(from, last - from + 1, scale, cumulative);
            for (int n = 0; n < size; n++) {
                if (counts[n] >= earliest) {
                    walk.put(counts[n], digits[n], scales[n]);
                }
            }
        }
    }

    private boolean fits(int scale) {
        for (int n = 0; n < size; n++) {
            if (Math.abs(digits[n]) > MOST / Walk.TENS[scale - scales[n]]) {
                return false;
            }
        }
        return true;
    }

    private SortedMap<Period, BigDecimal> written() {
        SortedMap<Period, BigDecimal> known = new TreeMap<>();
        for (int n = 0; n < size; n++) {
            known.put(Period.counted(frequency, counts[n]), BigDecimal.valueOf(digits[n], scales[n]));
        }
        large.forEach((count, value) -> known.put(Period.counted(frequency, count), value));
        return known;
    }
}
