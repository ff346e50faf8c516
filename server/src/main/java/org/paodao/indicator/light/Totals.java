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
import org.paodao.scoring.Frequency;
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
        /** The latest of each number: asked for unit after unit, most are found here. */
        private final @Nullable Tally[] latest = new @Nullable Tally[Frequency.MONTH.perYear()];

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
            Tally tally = latest[period.number() - 1];
            if (tally == null || !tally.period().equals(period)) {
                Tally known = tallies.get(period);
                tally = known == null ? tally(ladder(period), List.of(period)) : known;
                latest[period.number() - 1] = tally;
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

        /** Adds up what is asked for later: of all periods at once, for the figures that a unit has of them lie together. */
        void addUp(Collection<Period> periods) {
            Map<Ladder, List<Period>> byLadder = new HashMap<>();
            for (Period period : periods) {
                byLadder.computeIfAbsent(ladder(period), none -> new ArrayList<>())
                        .add(period);
            }
            byLadder.forEach(this::tally);
        }

        /** The tally of the first period. */
        private Tally tally(Ladder ladder, List<Period> periods) {
            List<Tally> found = new ArrayList<>();
            for (Period period : periods) {
                found.add(new Tally(period, ladder, new @Nullable Figure[ladder.lowestFirst.size()]));
            }
            for (Step step : ladder.lowestFirst) {
                total(step, found);
            }
            found.forEach(tally -> tallies.put(tally.period(), tally));
            return found.getFirst();
        }

        private void total(Step step, List<Tally> tallies) {
            List<Sum> open = new ArrayList<>();
            for (Tally tally : tallies) {
                Figure own = step.figures(board).at(tally.period());
                tally.totals()[step.place] = own;
                if (own == null) {
                    open.add(new Sum(tally));
                }
            }
            for (Step part : step.below) {
                open.removeIf(sum -> !sum.add(at(sum.of.period(), part, sum.of.totals())));
            }
            open.forEach(sum -> sum.of.totals()[step.place] = new Figure(sum.amount, null, sum.provisional));
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
    private record Tally(
            Period period, Ladder ladder, @Nullable Figure[] totals) {}

    /** What is being added up in a period. */
    private static final class Sum {
        private final Tally of;
        private BigDecimal amount = BigDecimal.ZERO;
        private boolean provisional;

        Sum(Tally of) {
            this.of = of;
        }

        /** Whether it goes on: without one part there is no total. */
        boolean add(@Nullable Figure part) {
            if (part != null) {
                amount = amount.add(part.amount());
                provisional |= part.provisional();
            }
            return part != null;
        }
    }

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
