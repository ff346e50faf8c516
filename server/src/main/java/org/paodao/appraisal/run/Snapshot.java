package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.scoring.appraisal.Facts;

/**
 * Everything a run was computed from: what it takes to compute it again, years later.
 *
 * @param calendar the working days that were counted with
 */
record Snapshot(About about, SchemeBody body, Calendar calendar, Facts facts) {

    /** Which round it was, and how it was called then. */
    record About(UUID round, String name, UUID plan, Round.Span span, LocalDate cutOff) {
        static About of(Round round) {
            return new About(round.id(), round.name(), round.plan(), round.span(), round.cutOff());
        }
    }

    /**
     * The edition of the calendar, and its special days among those that are appraised.
     *
     * @param days such as {@code 2026-10-01 off 国庆节}, in their order
     */
    record Calendar(int edition, List<String> days) {
        Calendar {
            days = List.copyOf(days);
        }
    }

    /** The same with other facts. */
    Snapshot with(Facts corrected) {
        return new Snapshot(about, body, calendar, corrected);
    }
}
