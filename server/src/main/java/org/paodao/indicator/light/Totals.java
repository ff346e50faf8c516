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
    private final Map<String, OfOne> byCode = new HashMap<>();

    Totals(Shelf shelf, UnitTree tree) {
        this.shelf = shelf;
        this.tree = tree;
    }

    /** Those of one indicator. */
    OfOne of(String code) {
        return byCode.computeIfAbsent(code, none -> new OfOne(shelf.board(code), tree));
    }

    /** The totals of one indicator; asked for unit after unit, each period of one after the other. */
    static final class OfOne {
        private final Shelf.Board board;
        private final UnitTree tree;
        private final Map<Period, Tally> tallies = new HashMap<>();
        private final Map<Rung, Ladder> ladders = new HashMap<>();

        OfOne(Shelf.Board board, UnitTree tree) {
            this.board = board;
            this.tree = tree;
        }

        /** The units that may have totals in some periods; {@link Goal#WHOLE} for all together. */
        Set<UUID> units(Collection<Period> periods) {
            Set<UUID> units = new HashSet<>();
            periods.forEach(period -> units.addAll(ladder(period).steps.keySet()));
            return units;
        }

        /** The total of a period; null unless it is complete. */
        @Nullable
        Figure at(Period period, UUID unit) {
            Tally tally = tallies.get(period);
            if (tally == null) {
                tally = tally(period);
                tallies.put(period, tally);
            }
            Step step = tally.ladder().step(unit);
            return step == null ? null : at(period, step, tally.totals());
        }

        private @Nullable Figure at(Period period, Step step, @Nullable Figure[] totals) {
            if (step.below.isEmpty()) {
                return step.figures(board).at(period);
            }
            return step.place < 0 ? null : totals[step.place];
        }

        private Tally tally(Period period) {
            Ladder ladder = ladder(period);
            var totals = new @Nullable Figure[ladder.lowestFirst.size()];
            for (Step step : ladder.lowestFirst) {
                totals[step.place] = total(period, step, totals);
            }
            return new Tally(ladder, totals);
        }

        private @Nullable Figure total(Period period, Step step, @Nullable Figure[] totals) {
            Figure own = step.figures(board).at(period);
            if (own != null) {
                return own;
            }
            BigDecimal sum = BigDecimal.ZERO;
            boolean provisional = false;
            for (Step part : step.below) {
                Figure figure = at(period, part, totals);
                if (figure == null) {
                    return null;
                }
                sum = sum.add(figure.amount());
                provisional |= figure.provisional();
            }
            return new Figure(sum, null, provisional);
        }

        private Ladder ladder(Period period) {
            LocalDate day = period.lastDay();
            return ladders.computeIfAbsent(
                    new Rung(period.year(), tree.stretch(day)), rung -> built(period.year(), day));
        }

        /** The units that report in the year, each below the one above it, up to the whole. */
        private Ladder built(int year, LocalDate day) {
            Map<UUID, Step> steps = new HashMap<>();
            Set<UUID> placed = new HashSet<>();
            for (UUID reporting : board.units()) {
                boolean reports = board.of(reporting).hasYear(year);
                UUID unit = reporting;
                while (reports && !unit.equals(Goal.WHOLE) && placed.add(unit)) {
                    UUID next = tree.above(unit, day);
                    steps.computeIfAbsent(next, Step::new).below.add(steps.computeIfAbsent(unit, Step::new));
                    unit = next;
                }
            }
            Step whole = steps.computeIfAbsent(Goal.WHOLE, Step::new);
            return new Ladder(steps, lowestFirst(whole));
        }
    }

    /** Those that have some below them, each told its place. */
    private static List<Step> lowestFirst(Step whole) {
        List<Step> order = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Step step = open.removeLast();
            step.place = order.size();
            order.add(step);
            step.below.stream().filter(part -> !part.below.isEmpty()).forEach(open::add);
        }
        return order.reversed();
    }

    /**
     * Of an indicator in a year, as long as no unit moves.
     *
     * @param stretch of the tree of units
     */
    private record Rung(int year, int stretch) {}

    /**
     * What there is to know of an indicator in a period, added up once.
     *
     * @param totals of those that have units below them, by their places; what the others have is their own
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Tally(Ladder ladder, @Nullable Figure[] totals) {}

    /** How units lie below each other; remembers the step that was asked for last, which the periods of a year mostly share. */
    private static final class Ladder {
        /** All of them, and the whole. */
        private final Map<UUID, Step> steps;
        /** Those that have some below them. */
        private final List<Step> lowestFirst;

        private @Nullable UUID lastUnit;
        private @Nullable Step last;

        Ladder(Map<UUID, Step> steps, List<Step> lowestFirst) {
            this.steps = steps;
            this.lowestFirst = lowestFirst;
        }

        @Nullable
        Step step(UUID unit) {
            if (!unit.equals(lastUnit)) {
                lastUnit = unit;
                last = steps.get(unit);
            }
            return last;
        }
    }

    /** A unit among those above and below it. */
    private static final class Step {
        private final UUID unit;
        private final List<Step> below = new ArrayList<>();
        /** Among those that have some below them; negative of what the whole does not reach. */
        private int place = -1;

        private LineFigures line = LineFigures.NONE;

        Step(UUID unit) {
            this.unit = unit;
        }

        /** What it has itself, looked up until there is something. */
        @SuppressWarnings("ReferenceEquality") // There is one line without figures.
        LineFigures figures(Shelf.Board board) {
            if (line == LineFigures.NONE) {
                line = board.of(unit);
            }
            return line;
        }
    }
}
