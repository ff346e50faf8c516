package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/** Figures by indicator, unit and period. */
final class Shelf {
    private final Map<String, Board> boards = new HashMap<>();
    private final Set<Material.Spot> sentBack = new HashSet<>();

    void put(String code, UUID unit, Period period, Figure figure) {
        board(code).slot(unit).put(period, figure);
    }

    /** The figures of one indicator, for whoever asks for or brings very many of them; an empty board where there are none yet. */
    Board board(String code) {
        return boards.computeIfAbsent(code, none -> new Board());
    }

    /** Notes that a figure was reported, sent back and not sent in again. */
    void sentBack(Material.Spot spot) {
        sentBack.add(spot);
    }

    /** Whether a figure that is not there was sent back. */
    boolean isSentBack(Material.Spot spot) {
        return sentBack.contains(spot);
    }

    /** All of one unit's figures of an indicator, in order. */
    LineFigures of(String code, UUID unit) {
        Board board = boards.get(code);
        return board == null ? LineFigures.NONE : board.of(unit);
    }

    /** The units that have figures of an indicator. */
    Set<UUID> units(String code) {
        Board board = boards.get(code);
        return board == null ? Set.of() : board.units();
    }

    /** Whether any unit has a figure of an indicator in a year. */
    boolean hasYear(String code, int year) {
        Board board = boards.get(code);
        return board != null && board.years.contains(year);
    }

    /** The figure of a period; of one that is reported more often the last within it. */
    @Nullable
    Figure at(String code, UUID unit, Period period) {
        return of(code, unit).at(period);
    }

    /** The first year of which there is a figure. */
    int firstYear(int atLatest) {
        return boards.values().stream().flatMap(board -> board.years.stream()).reduce(atLatest, Math::min);
    }

    /** The amount of a period; null without one. */
    @Nullable
    BigDecimal amount(String code, UUID unit, Period period) {
        Figure figure = at(code, unit, period);
        return figure == null ? null : figure.amount();
    }

    /** The figures of one indicator. */
    static final class Board {
        private final Map<UUID, LineFigures> lines = new HashMap<>();
        private final Set<Integer> years = new HashSet<>();
        private int newest;

        private void put(LineFigures line, Period period, Figure figure) {
            line.put(period, figure);
            // Most figures are of the year of the one before.
            if (period.year() != newest) {
                newest = period.year();
                years.add(newest);
            }
        }

        private LineFigures orNew(UUID unit) {
            return lines.computeIfAbsent(unit, none -> new LineFigures());
        }

        /** Where the figures of a unit go, for whoever brings one after the other. */
        Slot slot(UUID unit) {
            return new Slot(this, unit);
        }

        /** The figures of a unit, in order. */
        LineFigures of(UUID unit) {
            return lines.getOrDefault(unit, LineFigures.NONE);
        }

        Set<UUID> units() {
            return Collections.unmodifiableSet(lines.keySet());
        }
    }

    /** Where the figures of a line go. The line is made with the first of them: a unit without figures is none of those that have some. */
    static final class Slot {
        private final Board board;
        private final UUID unit;
        private @Nullable LineFigures line;

        private Slot(Board board, UUID unit) {
            this.board = board;
            this.unit = unit;
        }

        void put(Period period, Figure figure) {
            LineFigures known = line == null ? board.orNew(unit) : line;
            line = known;
            board.put(known, period, figure);
        }
    }
}
