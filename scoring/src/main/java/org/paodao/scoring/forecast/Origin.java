package org.paodao.scoring.forecast;

/**
 * The point that a year of cumulative values starts from: nothing, just before the year; or where its plan begins within it and nothing had come together by
 * then, what was there just before the plan.
 *
 * @param index  its place
 * @param value  what had come together by then
 * @param within whether it lies within the year
 */
record Origin(int index, long value, boolean within) {
    /** Of a year as such. */
    static Origin ofYear(int year) {
        return new Origin(year - 1, 0, false);
    }

    /**
     * Of a year whose plan begins at a place; figures that came together before it tell the pace as well.
     *
     * @param index the place from which the year is seen
     */
    static Origin of(Strip strip, int index, int begin, long base) {
        int year = strip.yearOf(index);
        if (begin <= year || begin > index) {
            return ofYear(year);
        }
        for (int i = year; i < begin; i++) {
            if (strip.has(i) && strip.at(i) != 0) {
                return ofYear(year);
            }
        }
        return new Origin(begin - 1, base, true);
    }

    /** How it differs from last year. */
    long besideLastYear(Strip strip) {
        int then = index - strip.perYear();
        return within && strip.has(then) ? value - strip.at(then) : value;
    }

    /** Whether an earlier year, so many periods before, had come to nothing there as well. */
    boolean isSharedBy(Strip strip, int back) {
        return !within || (value == 0 && (!strip.has(index - back) || strip.at(index - back) == 0));
    }
}
