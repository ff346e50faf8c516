package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/** The values before a period, and how they changed, exactly. */
final class Past implements Memory {
    /** Fewer changes say nothing about what is usual. */
    static final int FEWEST = 5;

    /** Nothing lies before the first year, so the first value that can be compared is in the second. */
    static final Period SECOND_YEAR = Period.month(1901, 1);

    private final SortedMap<Period, BigDecimal> values;
    private final SortedMap<Period, BigDecimal> onward;
    private final Period period;
    private final boolean cumulative;

    Past(SortedMap<Period, BigDecimal> history, Period period, boolean cumulative) {
        this.values = period.compareTo(SECOND_YEAR) <= 0
                ? new TreeMap<>()
                : history.headMap(period).tailMap(SECOND_YEAR);
        this.onward = history.tailMap(period);
        this.period = period;
        this.cumulative = cumulative;
    }

    /**
     * A change and those before it of the same kind.
     *
     * @param levels what the periods before had, or of cumulative values added
     */
    record Change(BigDecimal now, List<BigDecimal> before, List<BigDecimal> levels) {}

    @Override
    public Optional<Jump> jump(BigDecimal value, BigDecimal step) {
        return change(value).map(change -> Jump.of(change, step));
    }

    /**
     * How the value changes, beside how values changed so far: against last year if enough years are known, for then the season does not matter, else against
     * the period before. Of cumulative values it is what came in during the period that is compared.
     */
    private Optional<Change> change(BigDecimal value) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return change(value, period.frequency().perYear()).or(() -> change(value, 1));
    }

    private Optional<Change> change(BigDecimal value, int lag) {
        BigDecimal now = difference(gained(period, value), period, lag);
        List<BigDecimal> before = new ArrayList<>();
        List<BigDecimal> levels = new ArrayList<>();
        for (Map.Entry<Period, BigDecimal> entry : values.entrySet()) {
            BigDecimal gained = gained(entry.getKey(), entry.getValue());
            BigDecimal difference = difference(gained, entry.getKey(), lag);
            if (gained != null) {
                levels.add(gained);
            }
            if (difference != null) {
                before.add(difference);
            }
        }
        return now == null || before.size() < FEWEST ? Optional.empty() : Optional.of(new Change(now, before, levels));
    }

    private @Nullable BigDecimal difference(@Nullable BigDecimal gained, Period at, int lag) {
        Period then = at.plus(-lag);
        BigDecimal value = values.get(then);
        BigDecimal base = value == null ? null : gained(then, value);
        return gained == null || base == null ? null : gained.subtract(base);
    }

    /** What the period added; the value itself unless it is cumulative. */
    private @Nullable BigDecimal gained(Period at, BigDecimal value) {
        if (!cumulative || at.number() == 1) {
            return value;
        }
        BigDecimal before = values.get(at.plus(-1));
        return before == null ? null : value.subtract(before);
    }

    @Override
    public int equalBefore(BigDecimal value) {
        int equal = 0;
        if (values.isEmpty()) {
            return equal;
        }
        for (Period at = period.plus(-1); isEqual(values.get(at), value); at = at.plus(-1)) {
            equal++;
        }
        return equal;
    }

    @Override
    public boolean isInYear(BigDecimal value) {
        return values.entrySet().stream()
                .anyMatch(entry -> entry.getKey().year() == period.year() && isEqual(entry.getValue(), value));
    }

    private static boolean isEqual(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    @Override
    public Optional<Map.Entry<Period, BigDecimal>> beforeInYear() {
        if (values.isEmpty() || values.lastKey().year() != period.year()) {
            return Optional.empty();
        }
        Period last = values.lastKey();
        return Optional.of(Map.entry(last, java.util.Objects.requireNonNull(values.get(last))));
    }

    @Override
    public Optional<Map.Entry<Period, BigDecimal>> afterInYear() {
        return onward.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(period) > 0)
                .findFirst()
                .filter(entry -> entry.getKey().year() == period.year());
    }
}
