package org.paodao.progress.report.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Entry;
import org.paodao.progress.report.RoundReports;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.Extension;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Whom;

/**
 * A round as programs see it.
 *
 * @param phase planned, open, grace, over, closed or cancelled
 */
record RoundJson(Round round, String phase) {
    static RoundJson of(Round round, LocalDate today) {
        return new RoundJson(round, round.phase(today).word());
    }

    private static Days days(@Nullable LocalDate opens, @Nullable LocalDate due, @Nullable LocalDate graceUntil) {
        LocalDate last = graceUntil == null ? due : graceUntil;
        if (opens == null || due == null || last == null || due.isBefore(opens) || last.isBefore(due)) {
            throw Refusal.invalid("due", "progressround.days");
        }
        return new Days(opens, due, last);
    }

    /**
     * A round to be opened.
     *
     * @param id by which the same wish twice is known
     */
    record Wish(
            @Nullable UUID id,
            @Nullable String plan,
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable LocalDate graceUntil,
            @Nullable Whom whom) {

        Round round(UUID planId) {
            if (from == null || to == null || to.isBefore(from)) {
                throw Refusal.invalid("to", "progressround.span");
            }
            return new Round(
                    Objects.requireNonNullElseGet(id, Ids::next),
                    planId,
                    null,
                    name == null ? "" : name.strip(),
                    new Span(from, to),
                    false,
                    whom == null ? Whom.ALL : whom,
                    RoundJson.days(opens, due, graceUntil),
                    true,
                    null,
                    Ending.NONE,
                    0,
                    1);
        }
    }

    /**
     * A step with a round.
     *
     * @param reports the version of each item's report that was seen, to accept them
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String reason,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable LocalDate graceUntil,
            @Nullable Map<UUID, Integer> reports) {
        int version() {
            return seen == null ? 0 : seen;
        }

        Days days() {
            return RoundJson.days(opens, due, graceUntil);
        }
    }

    /** A round with what was said in it. */
    record Told(RoundJson round, List<Line> reports, List<Extension> extensions) {
        static Told of(RoundReports shown) {
            return new Told(
                    RoundJson.of(shown.round(), shown.today()),
                    shown.entries().stream().map(entry -> Line.of(entry, shown)).toList(),
                    shown.extensions());
        }
    }

    /** What is asked of one item, and how far its report has come. */
    record Line(
            UUID item,
            String address,
            String title,
            String unit,
            String state,
            int version,
            LocalDate due,
            boolean late,
            @Nullable Boolean onSchedule,
            @Nullable BigDecimal percent) {
        static Line of(Entry entry, RoundReports shown) {
            return new Line(
                    entry.duty().item(),
                    entry.duty().address(),
                    entry.duty().title(),
                    shown.units().name(entry.unit()),
                    entry.state().word(),
                    entry.version(),
                    entry.due(),
                    entry.isLate(shown.today()),
                    entry.line() == null ? null : entry.line().onSchedule(),
                    entry.line() == null ? null : entry.line().figure());
        }
    }
}
