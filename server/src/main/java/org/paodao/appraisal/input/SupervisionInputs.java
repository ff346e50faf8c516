package org.paodao.appraisal.input;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.input.Tally.Counted;
import org.paodao.appraisal.input.Tally.Verdict;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.supervision.MattersOfUnits;
import org.paodao.supervision.problem.ProblemsOfUnits;
import org.springframework.stereotype.Component;

/** What supervision knows of units: matters answered and redone, problems closed and back again. */
@Component
class SupervisionInputs implements InputSource {
    private final MattersOfUnits matters;
    private final ProblemsOfUnits problems;
    private final Clock clock;

    SupervisionInputs(MattersOfUnits matters, ProblemsOfUnits problems, Clock clock) {
        this.matters = matters;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public Set<InputKind> kinds() {
        return EnumSet.of(
                InputKind.MATTERS_ON_TIME,
                InputKind.MATTERS_REDONE,
                InputKind.PROBLEMS_CLOSED,
                InputKind.PROBLEMS_RELAPSED);
    }

    @Override
    public Map<String, Map<UUID, Given>> collect(Gathering gathering, List<Wanted> wanted) {
        InputKind kind = wanted.getFirst().input().kind();
        boolean ofMatters = kind == InputKind.MATTERS_ON_TIME || kind == InputKind.MATTERS_REDONE;
        return Tally.of(
                gathering,
                wanted,
                ofMatters ? matters(gathering, kind) : problems(gathering, kind),
                Tally.Names.SHARES);
    }

    private List<Counted> matters(Gathering gathering, InputKind kind) {
        Gathering.Days days = gathering.days();
        var asked = new MattersOfUnits.Asked(days.from(), days.last(), days.cutOff(), days.end());
        List<Counted> counted = new ArrayList<>();
        for (MattersOfUnits.Counted matter : matters.of(gathering.jurisdiction(), gathering.units(), asked)) {
            Verdict verdict = kind == InputKind.MATTERS_ON_TIME ? onTime(matter.days(), days) : redone(matter, days);
            if (verdict != null) {
                counted.add(new Counted(
                        matter.lead(),
                        verdict,
                        matter.source(),
                        new Source("matter", matter.id().toString(), words(matter))));
            }
        }
        return counted;
    }

    /** Null for what does not count: due on other days, or its clock stands still. */
    private static @Nullable Verdict onTime(MattersOfUnits.Days matter, Gathering.Days days) {
        LocalDate due = matter.due();
        if (due == null || due.isBefore(days.from()) || due.isAfter(days.last())) {
            return null;
        }
        LocalDate answered = matter.answeredOn();
        if (answered != null) {
            return Verdict.of(!answered.isAfter(due));
        }
        return matter.pausedOn() != null || !due.isBefore(days.cutOff()) ? null : Verdict.BAD;
    }

    private static @Nullable Verdict redone(MattersOfUnits.Counted matter, Gathering.Days days) {
        LocalDate closed = matter.days().closedOn();
        return closed == null || closed.isBefore(days.from()) || closed.isAfter(days.last())
                ? null
                : Verdict.of(matter.redone() == 0);
    }

    private static String words(MattersOfUnits.Counted matter) {
        MattersOfUnits.Days days = matter.days();
        String said = matter.title().isEmpty() ? matter.number() : matter.number() + " " + matter.title();
        return said + " (" + (days.due() == null ? "–" : days.due()) + " → "
                + (days.answeredOn() == null ? "–" : days.answeredOn())
                + (matter.redone() == 0 ? ")" : ", ↩" + matter.redone() + ")");
    }

    private List<Counted> problems(Gathering gathering, InputKind kind) {
        Gathering.Days days = gathering.days();
        ZoneId zone = clock.getZone();
        var asked = new ProblemsOfUnits.Days(
                days.from(),
                days.last(),
                days.from().atStartOfDay(zone).toInstant(),
                days.last().plusDays(1).atStartOfDay(zone).toInstant(),
                new ProblemsOfUnits.Known(days.cutOff(), days.end()));
        List<Counted> counted = new ArrayList<>();
        for (ProblemsOfUnits.Counted problem : problems.of(gathering.jurisdiction(), gathering.units(), asked)) {
            Verdict verdict = kind == InputKind.PROBLEMS_CLOSED ? closed(problem, days) : relapsed(problem, days);
            if (verdict != null) {
                counted.add(new Counted(
                        problem.unit(),
                        verdict,
                        problem.source(),
                        new Source("problem", problem.id().toString(), words(problem))));
            }
        }
        return counted;
    }

    private static @Nullable Verdict closed(ProblemsOfUnits.Counted problem, Gathering.Days days) {
        LocalDate closed = problem.closedOn();
        boolean due = !problem.due().isBefore(days.from()) && !problem.due().isAfter(days.last());
        if (!due || (closed == null && !problem.due().isBefore(days.cutOff()))) {
            return null;
        }
        return Verdict.of(closed != null && !closed.isAfter(problem.due()));
    }

    private static @Nullable Verdict relapsed(ProblemsOfUnits.Counted problem, Gathering.Days days) {
        LocalDate closed = problem.closedOn();
        boolean ended = closed != null && !closed.isBefore(days.from()) && !closed.isAfter(days.last());
        return problem.relapsed() > 0 ? Verdict.BAD : ended ? Verdict.GOOD : null;
    }

    private static String words(ProblemsOfUnits.Counted problem) {
        return problem.number() + " " + problem.content() + " (" + problem.due() + " → "
                + (problem.closedOn() == null ? "–" : problem.closedOn()) + ")";
    }
}
