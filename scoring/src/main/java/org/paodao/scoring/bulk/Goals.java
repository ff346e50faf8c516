package org.paodao.scoring.bulk;

import java.util.Arrays;
import java.util.Objects;
import org.paodao.scoring.Direction;
import org.paodao.scoring.forecast.Strip;

/** Where each series comes from and should get to in each calendar year, scaled as its values are. */
public final class Goals {
    private final Layout layout;
    private final int years;
    private final int sign;
    private final long[] starts;
    private final long[] goals;

    /**
     * Without any goal yet.
     *
     * @param direction {@link Direction#HIGHER} if a goal is to be reached at least, {@link Direction#LOWER} if it is not to be exceeded
     */
    public Goals(Layout layout, Direction direction) {
        if (direction != Direction.HIGHER && direction != Direction.LOWER) {
            throw new IllegalArgumentException("One goal has one better side, not %s.".formatted(direction));
        }
        this.layout = layout;
        this.years = layout.years();
        this.sign = direction == Direction.HIGHER ? 1 : -1;
        this.starts = new long[layout.series() * years];
        this.goals = new long[starts.length];
        Arrays.fill(goals, Strip.MISSING);
    }

    /**
     * Sets the goal of a year.
     *
     * @param year  counted from 0, the calendar year of the layout's first period
     * @param start the value just before the year, 0 for what counts from its beginning
     */
    public void put(int series, int year, long start, long goal) {
        if (Math.abs(start) > Strip.LARGEST || Math.abs(goal) > Strip.LARGEST) {
            throw new IllegalArgumentException("Too large: %d, %d".formatted(start, goal));
        }
        int place = series * years + Objects.checkIndex(year, years);
        starts[place] = start;
        goals[place] = goal;
    }

    boolean has(int series, int year) {
        return goals[series * years + year] != Strip.MISSING;
    }

    long start(int series, int year) {
        return starts[series * years + year];
    }

    long goal(int series, int year) {
        return goals[series * years + year];
    }

    /** The way from start to goal; from nothing to the goal if the start is as good already and the goal holds in every period. */
    long whole(int series, int year) {
        long goal = goal(series, year);
        return Math.abs(hasArrived(series, year) ? goal : goal - start(series, year));
    }

    /** What is due after so many periods of the year, times the periods of the year so that it is whole. */
    long due(int series, int year, int passed) {
        long goal = goal(series, year);
        long start = hasArrived(series, year) ? goal : start(series, year);
        return layout.perYear() * start + passed * (goal - start);
    }

    /** What is allowed over the year, a cumulative cap or a loss, is spread over it in any case. */
    private boolean hasArrived(int series, int year) {
        long ahead = sign * (start(series, year) - goal(series, year));
        boolean allowed = layout.cumulative() && (sign < 0 || goal(series, year) < 0);
        return ahead >= 0 && !allowed;
    }

    /** 1 if less than wanted is behind, −1 if more is. */
    int sign() {
        return sign;
    }
}
