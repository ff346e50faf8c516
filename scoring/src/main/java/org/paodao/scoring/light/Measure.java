package org.paodao.scoring.light;

/** What a rule may compare with a threshold. Runs and numbers of lights count the period that is judged as soon as its own is known. */
public enum Measure {
    /** Behind schedule, in percent of the whole way. */
    POINTS_BEHIND(true),
    /** Ahead of schedule, in percent of the whole way. */
    POINTS_AHEAD(true),
    /** How many percent lack of what was due by now. */
    SHARE_BEHIND(true),
    /** Behind schedule, in the indicator's unit. */
    AMOUNT_BEHIND(true),
    /** Periods in a row behind schedule, with this one. */
    BEHIND_PERIODS(true),
    /** Periods in a row in which nothing was started, with this one. */
    NOT_STARTED_PERIODS(true),
    /** Yellow lights so far. */
    YELLOWS(false),
    /** Yellow lights in a row so far. */
    YELLOWS_IN_A_ROW(false),
    /** Red lights so far. */
    REDS(false),
    /** By how much it is worse than the group's average, in the indicator's unit. */
    BELOW_AVERAGE(false),
    /** By how much it is worse than the superior's value, in the indicator's unit. */
    BELOW_SUPERIOR(false),
    /** The place among the others. */
    PLACE(false),
    /** By how many places it fell. */
    PLACES_LOST(false);

    private final boolean onPath;

    Measure(boolean onPath) {
        this.onPath = onPath;
    }

    /** Whether it takes a path to measure it. */
    public boolean onPath() {
        return onPath;
    }

    /** Whether it takes figures of others to measure it. */
    public boolean besideOthers() {
        return this == BELOW_AVERAGE || this == BELOW_SUPERIOR || this == PLACE || this == PLACES_LOST;
    }

    /** Whether more of it is worse. */
    public boolean moreIsWorse() {
        return this != POINTS_AHEAD;
    }
}
