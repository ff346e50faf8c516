package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the days of a document are counted from.
 *
 * @param year of days that name none; 0 when unknown, then such days are left out
 * @param day on which the document was issued: what lies before it is past, 本月 is its month; null when unknown
 */
record Issue(int year, @Nullable LocalDate day) {

    static Issue in(int year) {
        return new Issue(year, null);
    }

    boolean isPast(@Nullable LocalDate date) {
        return day != null && date != null && date.isBefore(day);
    }

    boolean isAhead(@Nullable LocalDate date) {
        return day != null && date != null && !date.isBefore(day);
    }
}
