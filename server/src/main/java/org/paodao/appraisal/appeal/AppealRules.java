package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paodao.rulebook.DatedRules;

/**
 * How long results are shown, and how long appeals take; they hold for a time.
 *
 * @param code       how they are cited
 * @param version    counted from 1
 * @param source     where they come from
 * @param until      the last day; null while it is not known
 * @param windowDays working days on which units can appeal after the results were shown to them
 * @param answerDays working days within which an appeal is ruled on
 */
public record AppealRules(
        String code,
        int version,
        String source,
        LocalDate from,
        @Nullable LocalDate until,
        int windowDays,
        int answerDays)
        implements DatedRules {
    private static final int WEEK = 5;

    /** Our own proposal. That five working days are a norm is said often; no text that says so was found, so they are only where we begin. */
    public static AppealRules usual() {
        return new AppealRules("公示申诉", 1, "own proposal", LocalDate.of(2023, 1, 1), null, WEEK, WEEK);
    }

    AppealRules numbered(int next) {
        return new AppealRules(code, next, source, from, until, windowDays, answerDays);
    }
}
