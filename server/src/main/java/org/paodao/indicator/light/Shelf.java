package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

/** Figures by indicator, unit and period. */
final class Shelf {
    private final Map<String, Board> boards = new HashMap<>();
    private final Set<Material.Spot> sentBack = new HashSet<>();

    void put(String code, UUID unit, Period period, Figure figure) {
        Board board = boards.computeIfAbsent(code, c -> new Board(new HashMap<>(), new HashSet<>()));
        board.years().add(period.year());
        board.units().computeIfAbsent(unit, u -> new TreeMap<>()).put(period, figure);
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
    SortedMap<Period, Figure> of(String code, UUID unit) {
        return boards.getOrDefault(code, Board.EMPTY).units().getOrDefault(unit, Collections.emptyNavigableMap());
    }

    /** The units that have figures of an indicator. */
    Set<UUID> units(String code) {
        return boards.getOrDefault(code, Board.EMPTY).units().keySet();
    }

    /** Whether any unit has a figure of an indicator in a year. */
    boolean hasYear(String code, int year) {
        return boards.getOrDefault(code, Board.EMPTY).years().contains(year);
    }

    /** The figure of a period; of one that is reported more often the last within it. */
    @Nullable
    Figure at(String code, UUID unit, Period period) {
        SortedMap<Period, Figure> known = of(code, unit);
        Figure exact = known.get(period);
        if (exact != null) {
            return exact;
        }
        for (Frequency finer : Frequency.values()) {
            Figure last = finer.perYear() > period.frequency().perYear()
                    ? known.get(Period.holding(period.lastDay(), finer))
                    : null;
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** The first year of which there is a figure. */
    int firstYear(int atLatest) {
        return boards.values().stream()
                .flatMap(board -> board.units().values().stream())
                .filter(known -> !known.isEmpty())
                .mapToInt(known -> known.firstKey().year())
                .reduce(atLatest, Math::min);
    }

    /** The amount of a period; null without one. */
    @Nullable
    BigDecimal amount(String code, UUID unit, Period period) {
        Figure figure = at(code, unit, period);
        return figure == null ? null : figure.amount();
    }

    /**
     * The figures of one indicator.
     *
     * @param years of which any unit has one
     */
    private record Board(Map<UUID, NavigableMap<Period, Figure>> units, Set<Integer> years) {
        static final Board EMPTY = new Board(Map.of(), Set.of());
    }
}
