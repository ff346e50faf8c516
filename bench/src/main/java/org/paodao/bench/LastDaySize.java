package org.paodao.bench;

/**
 * How large the last day of a month is.
 *
 * @param units that report
 * @param items of the plan, each led by one of the units
 * @param seconds that the day is compressed to
 * @param rate requests a second
 * @param desks each with a connection of its own, at which people take turns
 */
record LastDaySize(int units, int items, int seconds, int rate, int desks) {
    private static final int UNITS = 80;
    private static final int ITEMS = 500;
    private static final int SECONDS = 300;
    private static final int RATE = 50;
    private static final int DESKS = 16;
    /** How many requests there are for a report, reading included. */
    private static final int REQUESTS_A_REPORT = 30;

    /** The whole day, or as many seconds, and as many requests in each, as PAODAO_BENCH_SECONDS and PAODAO_BENCH_RATE say. */
    static LastDaySize said() {
        return new LastDaySize(
                UNITS, ITEMS, said("PAODAO_BENCH_SECONDS", SECONDS), said("PAODAO_BENCH_RATE", RATE), DESKS);
    }

    private static int said(String variable, int otherwise) {
        String said = System.getenv(variable);
        return said == null ? otherwise : Integer.parseInt(said);
    }

    /** The same in fewer seconds. */
    LastDaySize shortened(int fewer) {
        return new LastDaySize(units, items, fewer, rate, desks);
    }

    /** How many of the items are reported in that time: all of them, unless it is cut short. */
    int reported() {
        return Math.min(items, seconds * rate / REQUESTS_A_REPORT);
    }

    /** Which unit leads an item, from 0. */
    int unit(int item) {
        return item % units;
    }

    /** At which desk the people of a unit sit, from 0. */
    int desk(int unit) {
        return unit % desks;
    }

    /** How many items of each kind the plan has. */
    PlanOfSize.Sizes sizes() {
        int outcomes = items / 10;
        int reforms = items * 3 / 10;
        return new PlanOfSize.Sizes(outcomes, items - outcomes - reforms, reforms, 0);
    }
}
