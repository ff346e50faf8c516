package org.paodao.supervision.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Shortened;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.stereotype.Component;

/** Problems that wait for people: for their unit, for whoever verifies, for those who look for like cases, for the office. */
@Component
class ProblemToDos implements ToDoSource {
    private static final int MOST = 2000;
    private static final int SHORTENED = 40;
    private static final ProblemFilter OPEN = new ProblemFilter(null, null, "OPEN", false, null, null);

    private final ProblemTables problems;
    private final LikeCaseTables likes;
    private final QuarterCheckTables checks;
    private final ZoneId zone;

    ProblemToDos(ProblemTables problems, LikeCaseTables likes, QuarterCheckTables checks, Clock clock) {
        this.problems = problems;
        this.likes = likes;
        this.checks = checks;
        this.zone = clock.getZone();
    }

    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        List<ToDo> waiting = new ArrayList<>();
        for (ProblemLine line : problems.lines(jurisdiction, OPEN, units, null, MOST)) {
            ToDo one = toDo(line);
            UUID unit = one.unit();
            if (!one.opens().isAfter(until) && (units == null || (unit != null && units.contains(unit)))) {
                waiting.add(one);
            }
        }
        waiting.addAll(likeCases(jurisdiction, units));
        if (units == null) {
            check(jurisdiction, Quarter.of(day), until, waiting);
        }
        return waiting;
    }

    private List<ToDo> likeCases(UUID jurisdiction, @Nullable Set<UUID> units) {
        List<LikeCase> open = likes.waiting(jurisdiction, units);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> numbers = problems.numbers(
                jurisdiction, Set.copyOf(open.stream().map(LikeCase::problem).toList()));
        return open.stream()
                .map(like -> new ToDo(
                        "problem-like:" + like.problem() + ":" + like.unit(),
                        ToDo.Kind.ANSWER,
                        "supervisionproblem.like",
                        List.of(numbers.getOrDefault(like.problem(), "")),
                        "/problems/" + like.problem() + "#likes",
                        Permission.PROBLEM_RECTIFY,
                        like.unit(),
                        like.askedOn(),
                        like.due(),
                        null,
                        0))
                .toList();
    }

    /** The last month of a quarter is for its check. */
    private void check(UUID jurisdiction, Quarter quarter, LocalDate until, List<ToDo> waiting) {
        LocalDate opens = quarter.last().withDayOfMonth(1);
        int missing = opens.isAfter(until) ? 0 : checks.missing(jurisdiction, quarter);
        if (missing > 0) {
            waiting.add(new ToDo(
                    "problem-check:" + quarter,
                    ToDo.Kind.SETTLE,
                    "supervisionproblem.check",
                    List.of(quarter.toString(), String.valueOf(missing)),
                    "/problems/checks?quarter=" + quarter,
                    Permission.PROBLEM_MANAGE,
                    null,
                    opens,
                    quarter.last(),
                    null,
                    0));
        }
    }

    private ToDo toDo(ProblemLine line) {
        Problem problem = line.problem();
        return switch (problem.stage()) {
            case ProblemStage.Listed listed ->
                unit(line, listed.why().isEmpty() ? "supervisionproblem.propose" : "supervisionproblem.propose-again");
            case ProblemStage.Rectifying rectifying ->
                unit(
                        line,
                        rectifying.setback() == null
                                ? "supervisionproblem.rectify"
                                : "supervisionproblem.rectify-again");
            case ProblemStage.Applied applied -> verify(line);
            case ProblemStage.Noticed noticed ->
                office(line, "supervisionproblem.close", noticed.until().plusDays(1));
            default -> office(line, "supervisionproblem.agree", since(line));
        };
    }

    private ToDo unit(ProblemLine line, String text) {
        var whose = new Whose(
                ToDo.Kind.REPORT, Permission.PROBLEM_RECTIFY, line.problem().unit());
        return toDo(line, text, whose, since(line), line.problem().due());
    }

    private ToDo verify(ProblemLine line) {
        var whose = new Whose(
                ToDo.Kind.REVIEW,
                Permission.PROBLEM_VERIFY,
                line.problem().terms().verifier());
        return toDo(
                line,
                "supervisionproblem.verify",
                whose,
                since(line),
                line.problem().due());
    }

    private static ToDo office(ProblemLine line, String text, LocalDate opens) {
        return toDo(line, text, new Whose(ToDo.Kind.SETTLE, Permission.PROBLEM_MANAGE, null), opens, null);
    }

    private static ToDo toDo(ProblemLine line, String text, Whose whose, LocalDate opens, @Nullable LocalDate due) {
        Problem problem = line.problem();
        return new ToDo(
                text + ":" + problem.id() + ":" + problem.relapses() + ":" + opens,
                whose.kind(),
                text,
                List.of(problem.number(), Shortened.to(SHORTENED, problem.content())),
                "/problems/" + problem.id(),
                whose.permission(),
                whose.unit(),
                opens,
                due,
                null,
                0);
    }

    private LocalDate since(ProblemLine line) {
        return LocalDate.ofInstant(line.since(), zone);
    }

    /** What is asked of whom. */
    private record Whose(
            ToDo.Kind kind, Permission permission, @Nullable UUID unit) {}
}
