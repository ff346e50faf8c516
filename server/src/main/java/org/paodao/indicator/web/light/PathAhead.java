package org.paodao.indicator.web.light;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightLine;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Path;

/** The rest of a path of which only what has been judged is kept: as the goal says, or where that is not known any more evenly to the year's goal if it went evenly. */
final class PathAhead {
    private static final BigDecimal NEAR = new BigDecimal("1e-9");

    private PathAhead() {}

    /** What is due at a period; of a range its lower border. */
    static @Nullable BigDecimal border(LightLine line) {
        return line.inputs().low() == null
                ? line.inputs().high()
                : line.inputs().low();
    }

    /**
     * What is due at a period.
     *
     * @param cap the upper border of a range; null of any other path
     */
    record Due(BigDecimal border, @Nullable BigDecimal cap) {}

    /**
     * What is due at the periods of the year: those that have a light, and the others where that is certain.
     *
     * @param whole gives the path of the whole year, where it is known
     */
    static SortedMap<Period, Due> of(
            SortedMap<Period, LightLine> ofYear, @Nullable BigDecimal goal, Supplier<Optional<Path>> whole) {
        SortedMap<Period, Due> found = new TreeMap<>();
        ofYear.forEach((period, line) ->
                put(found, period, line.inputs().low(), line.inputs().high()));
        Period newest = ofYear.isEmpty() ? null : ofYear.lastKey();
        if (newest == null || newest.closesYear()) {
            return found;
        }
        Path path = whole.get().orElse(null);
        if (path == null) {
            evenly(ofYear, goal).forEach(due -> put(found, newest.plus(1 + ahead(found, newest)), due, null));
            return found;
        }
        for (int i = 1; i <= newest.frequency().perYear() - newest.number(); i++) {
            put(found, newest.plus(i), path.lowAt(newest.plus(i)), path.highAt(newest.plus(i)));
        }
        return found;
    }

    private static int ahead(SortedMap<Period, Due> found, Period newest) {
        return found.tailMap(newest.plus(1)).size();
    }

    private static void put(
            SortedMap<Period, Due> into, Period period, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        BigDecimal border = low == null ? high : low;
        if (border != null) {
            into.put(period, new Due(border, low == null ? null : high));
        }
    }

    private static List<BigDecimal> evenly(SortedMap<Period, LightLine> ofYear, @Nullable BigDecimal goal) {
        List<BigDecimal> known = ofYear.values().stream()
                .map(PathAhead::border)
                .filter(Objects::nonNull)
                .toList();
        Period newest = ofYear.lastKey();
        return goal == null || known.size() != newest.number()
                ? List.of()
                : of(known, goal, newest.frequency().perYear());
    }

    /**
     * @param known what was due at the year's first periods, without a gap
     * @return what is due at the others; none where the path may turn
     */
    static List<BigDecimal> of(List<BigDecimal> known, BigDecimal goal, int periods) {
        int left = periods - known.size();
        if (known.isEmpty() || left <= 0) {
            return List.of();
        }
        BigDecimal last = known.getLast();
        BigDecimal step = goal.subtract(last).divide(BigDecimal.valueOf(left), MathContext.DECIMAL64);
        BigDecimal origin = known.size() > 1 ? known.getFirst() : step.signum() == 0 ? goal : BigDecimal.ZERO;
        int passed = known.size() > 1 ? known.size() - 1 : step.signum() == 0 ? 0 : 1;
        for (int i = 1; i < known.size(); i++) {
            if (!near(known.get(i).subtract(known.get(i - 1)), step, goal)) {
                return List.of();
            }
        }
        if (!near(last.subtract(origin), step.multiply(BigDecimal.valueOf(passed)), goal)) {
            return List.of();
        }
        List<BigDecimal> rest = new ArrayList<>();
        for (int number = 1; number <= left; number++) {
            rest.add(number == left ? goal : last.add(step.multiply(BigDecimal.valueOf(number))));
        }
        return rest;
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal size) {
        return one.subtract(other).abs().compareTo(NEAR.multiply(size.abs().max(BigDecimal.ONE))) <= 0;
    }
}
