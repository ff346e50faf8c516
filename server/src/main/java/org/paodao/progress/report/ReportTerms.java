package org.paodao.progress.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import org.paodao.kernel.WorkingDays;
import org.paodao.progress.round.Extension;
import org.paodao.progress.round.Round;

/** Since when and until when a step of a report waits. */
record ReportTerms(LocalDate today, ZoneId zone, WorkingDays calendar) {

    /** Since when a report has waited for its next step. */
    LocalDate since(Entry entry) {
        return entry.line() == null
                ? entry.round().days().opens()
                : entry.line().since();
    }

    /** Since when the first of some reports has waited. */
    LocalDate since(Collection<Entry> some) {
        return some.stream().map(this::since).min(LocalDate::compareTo).orElse(today);
    }

    /** Since when the first of some wishes for more time has waited. */
    LocalDate asked(Collection<Extension> some) {
        return some.stream()
                .map(Extension::askedAt)
                .min(Instant::compareTo)
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .orElse(today);
    }

    /** Until when it is to be done: until a day, or as many working days after it began to wait as the round has grace, should that be later. */
    LocalDate until(LocalDate day, LocalDate since, Round round) {
        int grace =
                Math.max(1, calendar.between(round.days().due(), round.days().graceUntil()));
        LocalDate later = calendar.after(Objects.requireNonNull(since), grace);
        return later.isAfter(day) ? later : day;
    }
}
