package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.progress.round.Deadlines;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
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

    ReportToDos(ReportQuestions asked, ReportEntries entries) {
        this.asked = asked;
        this.entries = entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        var reader = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
        List<ToDo> found = new ArrayList<>();
        asked.rounds().opening(jurisdiction, null, until).stream()
                .collect(Collectors.groupingBy(Round::plan))
                .forEach((plan, rounds) -> {
                    PlanDuties duties = asked.duties().of(reader, plan.toString());
                    ReportEntries.Found all =
                            entries.of(reader, duties, rounds, unit -> units == null || units.contains(unit));
                    found.addAll(ofUnits(all.entries(), day));
                    if (units == null) {
                        found.addAll(ofOffice(all, rounds, day));
                    }
                });
        return found;
    }

    private static List<ToDo> ofUnits(List<Entry> all, LocalDate day) {
        List<ToDo> found = new ArrayList<>();
        Map<InRound, List<Entry>> writing = all.stream()
                .filter(entry ->
                        entry.state() instanceof ReportState.Waiting || entry.state() instanceof ReportState.Drafting)
                .collect(
                        Collectors.groupingBy(entry -> new InRound(entry.round().id(), entry.unit())));
        writing.forEach((place, some) -> found.add(write(place, some)));
        for (Entry entry : all) {
            if (entry.state() instanceof ReportState.Submitted) {
                found.add(approve(entry, day));
            } else if (entry.state() instanceof ReportState.Returned) {
                found.add(answer(entry, day));
            }
        }
        return found;
    }

    private static ToDo write(InRound place, List<Entry> some) {
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
                null);
    }

    private static ToDo approve(Entry entry, LocalDate day) {
        return new ToDo(
                thing(entry) + ":approve",
                ToDo.Kind.APPROVE,
                "report-approve",
                List.of(name(entry.round()), entry.duty().title()),
                address(entry),
                Permission.REPORT_APPROVE,
                entry.unit(),
                day,
                entry.last(),
                new ToDo.Act(
                        "report-approve",
                        address(entry),
                        Map.of("step", "approve", "seen", String.valueOf(entry.version()))));
    }

    private static ToDo answer(Entry entry, LocalDate day) {
        return new ToDo(
                thing(entry) + ":returned",
                ToDo.Kind.ANSWER,
                "report-returned",
                List.of(name(entry.round()), entry.duty().title()),
                address(entry),
                Permission.REPORT_WRITE,
                entry.unit(),
                day,
                entry.last(),
                null);
    }

    private static List<ToDo> ofOffice(ReportEntries.Found all, List<Round> rounds, LocalDate day) {
        List<ToDo> found = new ArrayList<>();
        for (Round round : rounds) {
            long waiting = all.entries().stream()
                    .filter(entry -> entry.round().equals(round) && entry.state() instanceof ReportState.Approved)
                    .count();
            if (waiting > 0) {
                found.add(office(round, "report-review", ToDo.Kind.REVIEW, waiting, day));
            }
            long asking = asking(all.deadlines(), round).count();
            if (asking > 0) {
                found.add(office(round, "report-extension", ToDo.Kind.SETTLE, asking, day));
            }
        }
        return found;
    }

    private static Stream<?> asking(Deadlines deadlines, Round round) {
        return deadlines.extensions().stream()
                .filter(wish -> wish.round().equals(round.id()) && Objects.isNull(wish.answer()));
    }

    private static ToDo office(Round round, String text, ToDo.Kind kind, long count, LocalDate day) {
        return new ToDo(
                "round:" + round.id() + ":" + text,
                kind,
                text,
                List.of(name(round), String.valueOf(count)),
                "/tasks/rounds/" + round.id(),
                Permission.REPORT_ACCEPT,
                null,
                day,
                null,
                null);
    }

    private static String thing(Entry entry) {
        return "report:" + entry.round().id() + ":" + entry.duty().item();
    }

    private static String address(Entry entry) {
        return "/tasks/reports/" + entry.round().id() + "/" + entry.duty().item();
    }

    /** A round in few letters that both languages read. */
    private static String name(Round round) {
        if (!round.name().isEmpty()) {
            return round.name();
        }
        return round.span().isQuarter()
                ? round.span().to().getYear() + "-Q" + round.span().quarter()
                : round.span().from().toString().substring(0, 7)
                        + (round.span().isMonth()
                                ? ""
                                : "～" + round.span().to().toString().substring(0, 7));
    }

    private record InRound(UUID round, UUID unit) {}
}
