package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Judges.Judge;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.check.Finding;
import org.paodao.scoring.check.Sequence;

/**
 * Looks at many figures in memory, line by line, beside what is known of each line; on any thread, but one look at a time. Which parts are absent may be asked
 * meanwhile, for that goes by what is never changed.
 */
final class LineChecks {
    private static final int WORD = 32;
    private static final int MOST_PERIODS = 1 << 20;

    private final Columns columns;
    private final Judges judges;
    private final Map<Frequency, Sequence> sequences = new EnumMap<>(Frequency.class);
    private final Map<Place.Line, Integer> lines = new HashMap<>();
    /** The figures of each line together, in the order of their periods: the period above, the number below. */
    private final long[] ordered;

    private final int[] from;

    LineChecks(Columns columns, Judges judges) {
        this.columns = columns;
        this.judges = judges;
        this.from = new int[columns.lines().size() + 1];
        this.ordered = new long[columns.size()];
        order();
        for (int line = 0; line < columns.lines().size(); line++) {
            lines.put(columns.lines().get(line), line);
        }
    }

    private void order() {
        for (int n = 0; n < columns.size(); n++) {
            from[columns.lineOf(n) + 1]++;
        }
        for (int line = 1; line < from.length; line++) {
            from[line] += from[line - 1];
        }
        int[] next = Arrays.copyOf(from, from.length);
        for (int n = 0; n < columns.size(); n++) {
            Period period = columns.periods().get(columns.periodOf(n));
            ordered[next[columns.lineOf(n)]++] = key(period) << WORD | n;
        }
        for (int line = 0; line + 1 < from.length; line++) {
            Arrays.sort(ordered, from[line], from[line + 1]);
        }
    }

    private static long key(Period period) {
        return (long) period.frequency().perYear() * MOST_PERIODS + period.count();
    }

    /** The parts of a line that add up to it and do not come with it; of the last part that comes behind its whole, the whole as well. */
    List<Place.Line> absentParts(int line) {
        if (!judges.anyParts()) {
            return List.of();
        }
        Place.Line named = columns.lines().get(line);
        List<String> keys = partsOf(line);
        if (keys.isEmpty() || (!named.part().isEmpty() && !comesAfterItsWhole(named, keys))) {
            return List.of();
        }
        return Stream.concat(Stream.of(""), keys.stream())
                .map(key -> new Place.Line(named.indicator(), named.unit(), key))
                .filter(absent -> !lines.containsKey(absent))
                .toList();
    }

    private boolean comesAfterItsWhole(Place.Line named, List<String> keys) {
        String last = "";
        for (String key : keys) {
            last = lines.containsKey(new Place.Line(named.indicator(), named.unit(), key)) ? key : last;
        }
        return !lines.containsKey(whole(named)) && last.equals(named.part());
    }

    private static Place.Line whole(Place.Line named) {
        return new Place.Line(named.indicator(), named.unit(), "");
    }

    private List<String> partsOf(int line) {
        for (int at = from[line]; at < from[line + 1]; at++) {
            Judge judge = judge(line, (int) ordered[at]);
            if (judge != null && !judge.parts().isEmpty()) {
                return judge.parts();
            }
        }
        return List.of();
    }

    /**
     * What is found about the figures of some lines.
     *
     * @param past what is known of each line
     */
    List<Flagged> look(int begin, int end, LinePast past) {
        List<Flagged> flagged = new ArrayList<>();
        for (int line = begin; line < end; line++) {
            look(line, past, flagged);
        }
        return flagged;
    }

    private void look(int line, LinePast past, List<Flagged> flagged) {
        int at = from[line];
        while (at < from[line + 1]) {
            int end = at;
            Frequency frequency = period(at).frequency();
            while (end < from[line + 1] && period(end).frequency() == frequency) {
                end++;
            }
            look(at, end, past, flagged);
            at = end;
        }
    }

    /** Looks at figures of one line and one frequency. */
    private void look(int start, int end, LinePast past, List<Flagged> flagged) {
        int line = columns.lineOf((int) ordered[start]);
        Frequency frequency = period(start).frequency();
        Sequence sequence = sequences.computeIfAbsent(frequency, Sequence::new);
        sequence.clear();
        Place.Line named = columns.lines().get(line);
        List<Period> negative = past.negative(named);
        known(past.of(named), frequency, sequence);
        for (int at = start; at < end; at++) {
            int n = (int) ordered[at];
            sequence.put(period(at).count(), columns.digitsOf(n), columns.scaleOf(n));
        }
        for (int at = start; at < end; at++) {
            int n = (int) ordered[at];
            Judge judge = judge(line, n);
            if (judge != null) {
                List<BigDecimal> parts = named.part().isEmpty() ? parts(named, judge, period(at), past) : List.of();
                for (Finding finding : found(sequence, judge.checks(others(negative, period(at))), n, judge, parts)) {
                    flagged.add(new Flagged(n, finding));
                }
                if (!named.part().isEmpty() && comesAfterItsWhole(named, judge.parts())) {
                    flagged.addAll(sum(n, judge, past));
                }
            }
        }
    }

    /** What is in the place of a figure itself says nothing of it. */
    private static boolean others(List<Period> negative, Period period) {
        return !negative.isEmpty() && negative.stream().anyMatch(other -> !other.equals(period));
    }

    private List<Finding> found(Sequence sequence, Checks checks, int n, Judge judge, List<BigDecimal> parts) {
        Place.Line named = columns.lines().get(columns.lineOf(n));
        Aim aim = named.part().isEmpty() ? judge.aims().get(named.unit()) : null;
        BigDecimal target = aim == null ? null : aim.value();
        Period period = columns.periods().get(columns.periodOf(n));
        List<Finding> all = sequence.of(checks, period, target, aim != null && aim.due(), parts);
        if (all.isEmpty()) {
            // As of nearly all of millions.
            return all;
        }
        return all.stream()
                // Of two figures that come together the later one is asked about.
                .filter(finding -> !Checks.isAgainstLater(finding, later -> coming(named, later) != null))
                .toList();
    }

    private static void known(Iterable<LinePast.Known> past, Frequency frequency, Sequence sequence) {
        for (LinePast.Known known : past) {
            if (known.period().frequency() == frequency) {
                sequence.put(known.period().count(), known.amount());
            }
        }
    }

    /** Whether the parts add up to a whole that is there already. */
    private List<Flagged> sum(int n, Judge judge, LinePast past) {
        Place.Line whole = whole(columns.lines().get(columns.lineOf(n)));
        Period period = columns.periods().get(columns.periodOf(n));
        return Checking.ofSum(judge.checks(), period, past.of(whole, period), parts(whole, judge, period, past))
                .stream()
                .map(finding -> new Flagged(n, finding))
                .toList();
    }

    private Period period(int at) {
        return columns.periods().get(columns.periodOf((int) ordered[at]));
    }

    /** The figures of the parts of a whole; none unless all are known. */
    private List<BigDecimal> parts(Place.Line whole, Judge judge, Period period, LinePast past) {
        if (judge.parts().isEmpty()) {
            return List.of();
        }
        List<BigDecimal> found = new ArrayList<>();
        for (String key : judge.parts()) {
            var part = new Place.Line(whole.indicator(), whole.unit(), key);
            BigDecimal amount = coming(part, period);
            amount = amount == null ? past.of(part, period) : amount;
            if (amount == null) {
                return List.of();
            }
            found.add(amount);
        }
        return found;
    }

    private @Nullable BigDecimal coming(Place.Line named, Period period) {
        Integer line = lines.get(named);
        if (line == null) {
            return null;
        }
        int at = Arrays.binarySearch(ordered, from[line], from[line + 1], key(period) << WORD);
        int place = at < 0 ? -at - 1 : at;
        if (place >= from[line + 1] || ordered[place] >>> WORD != key(period)) {
            return null;
        }
        int n = (int) ordered[place];
        return columns.amountOf(n);
    }

    private @Nullable Judge judge(int line, int n) {
        return judges.of(columns.lines().get(line).indicator(), columns.periodOf(n));
    }
}
