package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Rounding;

/** Figures that are compared with each other. */
final class Peers {
    static final Peers NONE = new Peers();
    private static final int FEWEST = 2;

    private final NavigableMap<BigDecimal, Integer> times = new TreeMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int size;
    private @Nullable Map<BigDecimal, Integer> below;
    private @Nullable BigDecimal average;

    void add(BigDecimal amount) {
        times.merge(amount, 1, Integer::sum);
        sum = sum.add(amount);
        size++;
        below = null;
        average = null;
    }

    /** Of all; whoever is below it is below the average of the others, too. Null for less than two. */
    @Nullable
    BigDecimal average() {
        if (average == null && size >= FEWEST) {
            average = sum.divide(BigDecimal.valueOf(size), Rounding.EXACT);
        }
        return average;
    }

    /** The place of one of them: one more than the number of those that are better; equal ones share it. Null for less than two. */
    @Nullable
    Integer place(BigDecimal amount, Direction better) {
        if (size < FEWEST) {
            return null;
        }
        int less = counted().getOrDefault(amount, 0);
        return 1 + (better == Direction.LOWER ? less : size - less - times.getOrDefault(amount, 0));
    }

    /** For each amount how many are below it. */
    private Map<BigDecimal, Integer> counted() {
        Map<BigDecimal, Integer> counted = below;
        if (counted == null) {
            counted = new TreeMap<>();
            int before = 0;
            for (Map.Entry<BigDecimal, Integer> amount : times.entrySet()) {
                counted.put(amount.getKey(), before);
                before += amount.getValue();
            }
            below = counted;
        }
        return counted;
    }
}
