package org.paodao.scoring.forecast;

/**
 * The point that a year of cumulative values starts from: nothing, just before the year; or where its plan begins within it, what was there just before the
 * plan.
 *
 * @param index  its place
 * @param value  what had come together by then
 * @param within whether it lies within the year
 * @param begun  whether figures had come together in the year before it
 */
record Origin(int index, long value, boolean within, boolean begun) {
    /** Of a year as such. */
    static Origin ofYear(int year) {
        return new Origin(year - 1, 0, false, false);
    }

    /**
     * Of a year whose plan begins at a place: what came together before is not its pace.
     *
     * @param index the place from which the year is seen
     * @param base  what was there when it began; missing where the latest figure before says it
     */
    static Origin of(Strip strip, int index, int begin, long base) {
        int year = strip.yearOf(index);
        if (begin <= year || begin > index) {
            return ofYear(year);
        }
        long before = 0;
        for (int i = year; i < begin; i++) {
            before = strip.has(i) ? strip.at(i) : before;
        }
        return new Origin(begin - 1, base == Strip.MISSING ? before : base, true, before != 0);
    }

    /** How it differs from last year. */
    long besideLastYear(Strip strip) {
        int then = index - strip.perYear();
        return within && strip.has(then) ? value - strip.at(then) : value;
    }

    /** Whether shares of an earlier year, so many periods before, say something of this one: both began with the year, or had come to nothing by then. */
    boolean isSharedBy(Strip strip, int back) {
        return !within || begun || (value == 0 && (!strip.has(index - back) || strip.at(index - back) == 0));
    }
}
