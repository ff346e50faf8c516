package org.paodao.progress.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.progress.round.Extension;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits of reports: a round's writing is one thing for a unit, and its review one for the office, however many items; what has to be approved or answered
 * stands one by one.
 */
@Component
class ReportToDos implements ToDoSource {
    private final ReportQuestions asked;
    private final ReportEntries entries;
    private final Calendar calendar;
    private final Clock clock;

    ReportToDos(ReportQuestions asked, ReportEntries entries, Calendar calendar, Clock clock) {
        this.asked = asked;
        this.entries = entries;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        var reader = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
        var terms = new ReportTerms(day, clock.getZone(), calendar.workingDays(jurisdiction));
        List<ToDo> found = new ArrayList<>();
        asked.rounds().opening(jurisdiction, null, until).stream()
                .collect(Collectors.groupingBy(Round::plan))
                .forEach((plan, rounds) -> {
                    PlanDuties duties = asked.duties().of(reader, plan.toString());
                    ReportEntries.Found all = entries.of(reader, duties, rounds, units);
                    found.addAll(ofUnits(all, terms));
                    if (units == null) {
                        found.addAll(ofOffice(all, rounds, terms));
                    }
                });
        return found;
    }

    private static List<ToDo> ofUnits(ReportEntries.Found all, ReportTerms terms) {
        List<ToDo> found = new ArrayList<>();
        Map<InRound, List<Entry>> writing = all.entries().stream()
                .filter(entry ->
                        entry.state() instanceof ReportState.Waiting || entry.state() instanceof ReportState.Drafting)
                .collect(
                        Collectors.groupingBy(entry -> new InRound(entry.round().id(), entry.unit())));
        writing.forEach((place, some) -> found.add(
                write(place, some, all.deadlines().moves(some.getFirst().round(), place.unit()))));
        for (Entry entry : all.entries()) {
            if (entry.state() instanceof ReportState.Submitted) {
                found.add(approve(entry, terms));
            } else if (entry.state() instanceof ReportState.Returned) {
                found.add(answer(entry, terms));
            }
        }
        return found;
    }

    private static ToDo write(InRound place, List<Entry> some, int moves) {
        Entry one = some.getFirst();
        return new ToDo(
                "round:" + place.round() + ":" + place.unit(),
                ToDo.Kind.REPORT,
                "report-write",
                List.of(name(one.round()), String.valueOf(some.size())),
                "/tasks/reports?plan=" + one.duty().planAddress() + "#round-" + place.round(),
                Permission.REPORT_WRITE,
                place.unit(),
                one.round().days().opens(),
                one.due(),
                null,
                moves);
    }

    private static ToDo approve(Entry entry, ReportTerms terms) {
        return new ToDo(
                thing(entry) + ":approve",
                ToDo.Kind.APPROVE,
                "report-approve",
                List.of(name(entry.round()), entry.duty().title()),
                address(entry),
                Permission.REPORT_APPROVE,
                entry.unit(),
                terms.since(entry),
                terms.until(entry.due(), terms.since(entry), entry.round()),
                new ToDo.Act(
                        "report-approve",
                        address(entry),
                        Map.of("step", "approve", "seen", String.valueOf(entry.version()))),
                0);
    }

    private static ToDo answer(Entry entry, ReportTerms terms) {
        return new ToDo(
                thing(entry) + ":returned",
                ToDo.Kind.ANSWER,
                "report-returned",
                List.of(name(entry.round()), entry.duty().title()),
                address(entry),
                Permission.REPORT_WRITE,
                entry.unit(),
                terms.since(entry),
                terms.until(entry.due(), terms.since(entry), entry.round()),
                null,
                0);
    }

    private static List<ToDo> ofOffice(ReportEntries.Found all, List<Round> rounds, ReportTerms terms) {
        List<ToDo> found = new ArrayList<>();
        for (Round round : rounds) {
            List<Entry> waiting = all.entries().stream()
                    .filter(entry -> entry.round().equals(round) && entry.state() instanceof ReportState.Approved)
                    .toList();
            if (!waiting.isEmpty()) {
                found.add(review(round, waiting.size(), terms.since(waiting), terms));
            }
            List<Extension> asking = all.deadlines().extensions().stream()
                    .filter(wish -> wish.round().equals(round.id()) && wish.answer() == null)
                    .toList();
            if (!asking.isEmpty()) {
                found.add(settle(round, asking.size(), terms.asked(asking), terms));
            }
        }
        return found;
    }

    private static ToDo review(Round round, int count, LocalDate since, ReportTerms terms) {
        return office(
                round,
                "report-review",
                ToDo.Kind.REVIEW,
                new Waiting(count, since, terms.until(round.days().graceUntil(), since, round)));
    }

    private static ToDo settle(Round round, int count, LocalDate since, ReportTerms terms) {
        return office(
                round,
                "report-extension",
                ToDo.Kind.SETTLE,
                new Waiting(count, since, terms.until(round.days().due(), since, round)));
    }

    private static ToDo office(Round round, String text, ToDo.Kind kind, Waiting some) {
        return new ToDo(
                "round:" + round.id() + ":" + text,
                kind,
                text,
                List.of(name(round), String.valueOf(some.count())),
                "/tasks/rounds/" + round.id(),
                Permission.REPORT_ACCEPT,
                null,
                some.since(),
                some.until(),
                null,
                0);
    }

    private static String thing(Entry entry) {
        return "report:" + entry.round().id() + ":" + entry.duty().item();
    }

    private static String address(Entry entry) {
        return "/tasks/reports/" + entry.round().id() + "/" + entry.duty().item();
    }

    /** A round in words that are kept; its periods are read in the reader's language. */
    private static String name(Round round) {
        if (!round.name().isEmpty()) {
            return round.name();
        }
        Span span = round.span();
        return span.isQuarter()
                ? span.to().getYear() + "-Q" + span.quarter()
                : month(span.from()) + (span.isMonth() ? "" : "～" + month(span.to()));
    }

    private static String month(LocalDate day) {
        return "%d-M%02d".formatted(day.getYear(), day.getMonthValue());
    }

    private record InRound(UUID round, UUID unit) {}

    private record Waiting(int count, LocalDate since, LocalDate until) {}
}
