package org.paodao.scoring.mass;

import java.util.Arrays;

/** Figures of many units for all clauses, unit by unit, as whole numbers scaled by the decimals of the rules they are meant for. */
public final class Cells {
    /** Nothing is known. */
    public static final int MISSING = Integer.MIN_VALUE;

    private final int units;
    private final int clauses;
    private final int[] values;

    /** All missing. */
    public Cells(int units, int clauses) {
        if (units < 1 || clauses < 1 || (long) units * clauses > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("%d units × %d clauses are no block.".formatted(units, clauses));
        }
        this.units = units;
        this.clauses = clauses;
        values = new int[units * clauses];
        Arrays.fill(values, MISSING);
    }

    /** Puts a figure in. */
    public void put(int unit, int clause, int value) {
        values[unit * clauses + clause] = value;
    }

    int at(int unit, int clause) {
        return values[unit * clauses + clause];
    }

    /** How many units. */
    public int units() {
        return units;
    }

    /** How many clauses. */
    public int clauses() {
        return clauses;
    }

    /** All figures added up: the least that reading them can cost. */
    public long sum() {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
