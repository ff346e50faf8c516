package org.paodao.supervision.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of problems, each with its record in the trail. What is allowed was looked at before. */
@Component
class ProblemSteps {
    static final String SUBJECT = "supervision.problem";
    static final int LIMIT = 2000;

    private final ProblemTables problems;
    private final ProblemStepTables steps;
    private final Audit audit;
    private final Clock clock;

    ProblemSteps(ProblemTables problems, ProblemStepTables steps, Audit audit, Clock clock) {
        this.problems = problems;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void lock(CurrentUser user) {
        problems.lock(user.jurisdiction());
    }

    Optional<UUID> byRequest(CurrentUser user, String key) {
        return problems.byRequest(user.jurisdiction(), key);
    }

    /** A problem with which a step is to be taken: whoever takes one at the same moment waits, and then sees what became of it. */
    Problem held(CurrentUser user, UUID id) {
        return problems.held(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("supervisionproblem.unknown"));
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > LIMIT) {
            throw Refusal.invalid(field, "supervisionproblem.words", LIMIT);
        }
        return words;
    }

    /** Whether the user has taken this very step already, with these words. */
    boolean isRepeated(CurrentUser user, Problem problem, Taking taking) {
        return taken(user, problem, taking).isPresent();
    }

    /** The step as the user has taken it already, with these words; what else was said with it is in there. */
    Optional<ProblemStep> taken(CurrentUser user, Problem problem, Taking taking) {
        if (problem.version() <= taking.seen()) {
            return Optional.empty();
        }
        return steps.steps(user.jurisdiction(), problem.id()).stream()
                .filter(one -> one.version() == taking.seen() + 1
                        && one.step().equals(taking.step())
                        && one.words().equals(taking.words())
                        && one.by().equals(user.account()))
                .findFirst();
    }

    /** Lists a problem under the next number of the year. Whoever lists holds the lock. */
    Problem begin(CurrentUser user, Beginning beginning) {
        LocalDate today = today();
        Problem problem = new Problem(
                Ids.next(),
                problems.number(user.jurisdiction(), today.getYear()),
                beginning.source(),
                beginning.content(),
                beginning.responsible(),
                today,
                beginning.due(),
                beginning.about(),
                beginning.terms(),
                null,
                0,
                Set.of(),
                new ProblemStage.Listed(""),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        problems.insert(user.jurisdiction(), problem, beginning.requestKey());
        steps.step(user, problem, "list", "");
        record(user, new Taking("list", "", 0), null, problem);
        return problem;
    }

    void take(CurrentUser user, Problem before, Problem after, Taking taking) {
        if (before.version() != taking.seen() || !problems.update(user.jurisdiction(), after)) {
            throw Refusal.conflict("supervisionproblem.changed");
        }
        steps.step(user, after, taking.step(), taking.words());
        record(user, taking, before, after);
    }

    private void record(CurrentUser user, Taking taking, @Nullable Problem before, Problem after) {
        audit.record(
                user,
                new Change(
                        "supervision.problem-" + taking.step(),
                        SUBJECT,
                        after.id(),
                        before == null ? null : Trace.of(before),
                        Trace.of(after),
                        taking.words().isEmpty() ? null : taking.words()));
    }

    /**
     * A problem as it begins.
     *
     * @param requestKey what gives rise to it
     */
    record Beginning(
            String requestKey,
            Problem.Source source,
            String content,
            Problem.Responsible responsible,
            LocalDate due,
            Problem.About about,
            Problem.Terms terms) {}

    /**
     * A step that is taken.
     *
     * @param seen the version of the problem that was seen
     */
    record Taking(String step, String words, int seen) {}

    /** What the trail keeps of a problem. */
    private record Trace(
            String number,
            UUID unit,
            String stage,
            LocalDate due,
            @Nullable String level,
            int relapses) {
        static Trace of(Problem problem) {
            return new Trace(
                    problem.number(),
                    problem.unit(),
                    problem.stage().word(),
                    problem.due(),
                    problem.level(),
                    problem.relapses());
        }
    }
}
