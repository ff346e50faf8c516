package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in the calendar as a document words it, before anybody decides whether it is a deadline.
 *
 * @param start first character in the view
 * @param end one behind the last, 底 and 前 included
 * @param date last day of the period
 * @param year the year it falls in, for dates that follow without one
 * @param precision how exactly it is said
 * @param tail whether 底, 末, 前 or 内 close it
 */
record Moment(int start, int end, @Nullable LocalDate date, int year, Precision precision, boolean tail) {

    /** What part of the calendar is named. */
    enum Precision {
        PLAN,
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY,
        /** 3月1日—4月30日, of which the end counts. */
        SPAN,
        /** 国庆节前. */
        FEAST,
        /** 每年, 每月: comes round again, so no date. */
        RECURRING
    }
}
