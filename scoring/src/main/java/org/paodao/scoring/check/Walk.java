package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/**
 * One line of figures in whole numbers of one scale, walked from period to period: what is usual grows by each step instead of being looked up anew. Each
 * period has a slot.
 */
final class Walk implements Memory {
    static final int MOST_SCALE = 18;
    static final long[] TENS =
            LongStream.iterate(1, ten -> ten * 10).limit(MOST_SCALE + 1).toArray();

    private final Frequency frequency;
    private final Changes seasonal = new Changes();
    private final Changes sequential = new Changes();
    private long[] values = new long[0];
    /** How many digits of a value stood behind the point when it came; -1 where none is known. */
    private byte[] scales = new byte[0];

    private long[] gains = new long[0];
    private boolean[] gained = new boolean[0];
    private int first;
    private int slots;
    private int scale;
    private boolean cumulative;
    /** The slots before it are counted among the changes. */
    private int reached;
    /** The last slot with a value before the one that is looked at; -1 for none. */
    private int before;

    private int run;
    private int at;

    Walk(Frequency frequency) {
        this.frequency = frequency;
    }

    /**
     * Begins a line.
     *
     * @param from the first period, counted
     * @param periods how many there are up to the last
     */
    void begin(int from, int periods, int digitsBehindThePoint, boolean fromYearStart) {
        first = from;
        slots = periods;
        scale = digitsBehindThePoint;
        cumulative = fromYearStart;
        if (values.length < slots) {
            values = new long[slots];
            scales = new byte[slots];
            gains = new long[slots];
            gained = new boolean[slots];
        }
        Arrays.fill(scales, 0, slots, (byte) -1);
        Arrays.fill(gained, 0, slots, false);
        again(fromYearStart);
    }

    /** Begins the same line anew. */
    void again(boolean fromYearStart) {
        cumulative = fromYearStart;
        seasonal.clear();
        sequential.clear();
        reached = 0;
        before = -1;
        run = 0;
        at = -1;
    }

    boolean isCumulative() {
        return cumulative;
    }

    void put(int count, long digits, int behindThePoint) {
        values[count - first] = digits * TENS[scale - behindThePoint];
        scales[count - first] = (byte) behindThePoint;
    }

    /** Goes on to a period that is known. */
    void to(int count) {
        at = count - first;
        while (reached < at) {
            pass(reached++);
        }
        gain(at);
    }

    private void pass(int slot) {
        if (scales[slot] < 0) {
            run = 0;
            return;
        }
        gain(slot);
        int year = frequency.perYear();
        if (compares(slot, year)) {
            seasonal.add(gains[slot] - gains[slot - year]);
        }
        if (year > 1 && compares(slot, 1)) {
            sequential.add(gains[slot] - gains[slot - 1]);
        }
        run = before == slot - 1 && before >= 0 && values[before] == values[slot] ? run + 1 : 1;
        before = slot;
    }

    /** What the period added; the value itself unless it is cumulative. */
    private void gain(int slot) {
        boolean whole = !cumulative || (first + slot) % frequency.perYear() == 0;
        gained[slot] = whole || (slot > 0 && scales[slot - 1] >= 0);
        if (gained[slot]) {
            gains[slot] = whole ? values[slot] : values[slot] - values[slot - 1];
        }
    }

    private boolean compares(int slot, int lag) {
        return slot >= lag && scales[slot - lag] >= 0 && gained[slot - lag] && gained[slot];
    }

    /** The value where the walk stands, as it came. */
    BigDecimal value() {
        return value(at);
    }

    private BigDecimal value(int slot) {
        return BigDecimal.valueOf(values[slot] / TENS[scale - scales[slot]], scales[slot]);
    }

    int scale() {
        return scale;
    }

    /** The value where the walk stands, in digits of the scale. */
    long digits() {
        return values[at];
    }

    /** How many decimals the value has, zeros at its end left out. */
    int decimals() {
        int decimals = scales[at];
        long digits = values[at] / TENS[scale - decimals];
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return decimals;
    }

    /** For how many periods it is the same, this one counted. */
    int run() {
        return before == at - 1 && before >= 0 && values[before] == values[at] ? run + 1 : 1;
    }

    /** Whether it is below the one before it in the year, or above the one after it. */
    boolean fell() {
        int after = after();
        return (before >= 0 && isOfYear(before) && values[before] > values[at])
                || (after >= 0 && values[at] > values[after]);
    }

    private boolean isOfYear(int slot) {
        return (first + slot) / frequency.perYear() == (first + at) / frequency.perYear();
    }

    /** Whether enough is known to tell a jump. */
    boolean compares() {
        return lag() > 0;
    }

    private int lag() {
        int year = frequency.perYear();
        if (compares(at, year) && seasonal.size() >= Past.FEWEST) {
            return year;
        }
        return year > 1 && compares(at, 1) && sequential.size() >= Past.FEWEST ? 1 : 0;
    }

    private Changes changes() {
        return lag() == frequency.perYear() ? seasonal : sequential;
    }

    private long change() {
        return gains[at] - gains[at - lag()];
    }

    /** Twice how far the change is from the usual one. */
    long off2() {
        return Math.abs(2 * change() - changes().median2());
    }

    long distance4() {
        return changes().distance4();
    }

    @Override
    public Optional<Jump> jump(BigDecimal value, BigDecimal step) {
        if (!compares()) {
            return Optional.empty();
        }
        List<BigDecimal> levels = IntStream.range(0, at)
                .filter(slot -> scales[slot] >= 0 && gained[slot])
                .mapToObj(slot -> BigDecimal.valueOf(gains[slot], scale))
                .toList();
        BigDecimal now = BigDecimal.valueOf(change(), scale);
        return Optional.of(Jump.of(new Past.Change(now, changes().written(scale), levels), step));
    }

    @Override
    public int equalBefore(BigDecimal value) {
        return run() - 1;
    }

    @Override
    public boolean isInYear(BigDecimal value) {
        return IntStream.range(0, at).anyMatch(n -> scales[n] >= 0 && isOfYear(n) && values[n] == values[at]);
    }

    @Override
    public Optional<Map.Entry<Period, BigDecimal>> beforeInYear() {
        return before >= 0 && isOfYear(before)
                ? Optional.of(Map.entry(Period.counted(frequency, first + before), value(before)))
                : Optional.empty();
    }

    @Override
    public Optional<Map.Entry<Period, BigDecimal>> afterInYear() {
        int after = after();
        return after < 0
                ? Optional.empty()
                : Optional.of(Map.entry(Period.counted(frequency, first + after), value(after)));
    }

    /** The next slot of the year with a value; -1 for none. */
    private int after() {
        for (int slot = at + 1; slot < slots && isOfYear(slot); slot++) {
            if (scales[slot] >= 0) {
                return slot;
            }
        }
        return -1;
    }
}
