package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;

/**
 * Adds the figures of an indicator up over the tree of units as it is at the end of the period. What a unit reported itself counts for it and all below. Whoever
 * reported in the year is expected in each of its periods: while one is missing there is no total, for a part would look like the whole.
 */
final class Totals {
    private final Shelf shelf;
    private final UnitTree tree;
    private final Map<Key, Tally> tallies = new HashMap<>();
    private final Map<Rung, Ladder> ladders = new HashMap<>();

    Totals(Shelf shelf, UnitTree tree) {
        this.shelf = shelf;
        this.tree = tree;
    }

    /** The units that may have totals in some periods; {@link Goal#WHOLE} for all together. */
    Set<UUID> units(String code, Collection<Period> periods) {
        Set<UUID> units = new HashSet<>();
        periods.stream()
                .map(period -> ladder(new Key(code, period)))
                .distinct()
                .forEach(ladder -> units.addAll(ladder.units()));
        return units;
    }

    /** The total of a period; null unless it is complete. */
    @Nullable
    Figure of(String code, Period period, UUID unit) {
        Tally tally = tallies.computeIfAbsent(new Key(code, period), this::tally);
        if (!tally.ladder().units().contains(unit)) {
            return null;
        }
        return tally.ladder().below().containsKey(unit) ? tally.totals().get(unit) : shelf.at(code, unit, period);
    }

    private Tally tally(Key key) {
        Ladder ladder = ladder(key);
        Map<UUID, Figure> totals = new HashMap<>();
        for (UUID unit : ladder.lowestFirst()) {
            Figure total = total(key, unit, ladder, totals);
            if (total != null) {
                totals.put(unit, total);
            }
        }
        return new Tally(ladder, totals);
    }

    private @Nullable Figure total(Key key, UUID unit, Ladder ladder, Map<UUID, Figure> totals) {
        Figure own = shelf.at(key.code(), unit, key.period());
        if (own != null) {
            return own;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean provisional = false;
        for (UUID part : ladder.below().getOrDefault(unit, List.of())) {
            Figure figure =
                    ladder.below().containsKey(part) ? totals.get(part) : shelf.at(key.code(), part, key.period());
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure.amount());
            provisional |= figure.provisional();
        }
        return new Figure(sum, null, provisional);
    }

    private Ladder ladder(Key key) {
        int stretch = tree.stretch(key.period().lastDay());
        return ladders.computeIfAbsent(new Rung(key.code(), key.period().year(), stretch), rung -> built(key));
    }

    /** The units that report in the year, each below the one above it, up to the whole. */
    private Ladder built(Key key) {
        LocalDate day = key.period().lastDay();
        Map<UUID, List<UUID>> below = new HashMap<>();
        Set<UUID> placed = new HashSet<>();
        for (UUID reporting : shelf.units(key.code())) {
            UUID unit = reporting;
            while (!unit.equals(Goal.WHOLE) && reports(key, reporting) && placed.add(unit)) {
                UUID next = tree.above(unit, day);
                below.computeIfAbsent(next, none -> new ArrayList<>()).add(unit);
                unit = next;
            }
        }
        placed.add(Goal.WHOLE);
        return new Ladder(below, lowestFirst(below), placed);
    }

    private boolean reports(Key key, UUID unit) {
        SortedMap<Period, Figure> figures = shelf.of(key.code(), unit);
        return figures.keySet().stream()
                .anyMatch(period -> period.year() == key.period().year());
    }

    private static List<UUID> lowestFirst(Map<UUID, List<UUID>> below) {
        List<UUID> order = new ArrayList<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(Goal.WHOLE));
        while (!open.isEmpty()) {
            UUID unit = open.removeLast();
            order.add(unit);
            below.getOrDefault(unit, List.of()).stream()
                    .filter(below::containsKey)
                    .forEach(open::add);
        }
        return order.reversed();
    }

    private record Key(String code, Period period) {}

    /**
     * What there is to know of an indicator in a period, added up once.
     *
     * @param totals of those that have units below them; what the others have is their own
     */
    private record Tally(Ladder ladder, Map<UUID, Figure> totals) {}

    /**
     * Of an indicator in a year, as long as no unit moves.
     *
     * @param stretch of the tree of units
     */
    private record Rung(String code, int year, int stretch) {}

    /**
     * How units lie below each other.
     *
     * @param lowestFirst those that have some below them
     * @param units all of them, and the whole
     */
    private record Ladder(Map<UUID, List<UUID>> below, List<UUID> lowestFirst, Set<UUID> units) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
