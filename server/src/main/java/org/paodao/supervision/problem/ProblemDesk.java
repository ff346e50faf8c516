package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does with problems: it lists them, agrees to measures, puts them on the list of a Party committee, names who verifies, puts them away and takes
 * them up again when they are back. Each step names the version that was seen, and taken twice it counts once. Nobody decides on a problem of the unit they work
 * for. What units do is in {@link Rectifications}, what verifiers do in {@link Verifications}.
 */
@Service
public class ProblemDesk {
    private static final int ALIKE_AMONG = 300;
    private static final int PERSON_LIMIT = 60;
    private static final int MOST_DAYS = 60;

    private final ProblemSteps steps;
    private final ProblemTables tables;
    private final ProblemRuleBook rules;
    private final ProblemSurroundings surroundings;
    private final Organization organization;

    ProblemDesk(
            ProblemSteps steps,
            ProblemTables tables,
            ProblemRuleBook rules,
            ProblemSurroundings surroundings,
            Organization organization) {
        this.steps = steps;
        this.tables = tables;
        this.rules = rules;
        this.surroundings = surroundings;
        this.organization = organization;
    }

    /**
     * Lists a problem.
     *
     * @return its id; that of the first when it is sent twice
     * @throws Refusal also when one is listed that says nearly the same, until somebody has looked
     */
    @Transactional
    public UUID list(CurrentUser user, NewProblem wish) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        if (wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "supervisionproblem.request-key");
        }
        steps.lock(user);
        Optional<UUID> before = steps.byRequest(user, wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        ProblemRules today = rules.today(user);
        ProblemRules.Type type = type(today, wish.source());
        UUID unit =
                unit(user, "unit", wish.unit()).orElseThrow(() -> Refusal.invalid("unit", "supervisionproblem.unit"));
        String content = ProblemSteps.words("content", wish.content());
        if (!wish.despite() && !alike(user, unit, wish.source(), content).isEmpty()) {
            throw Refusal.invalid("content", "supervisionproblem.alike");
        }
        Problem problem = steps.begin(
                user,
                new ProblemSteps.Beginning(
                        wish.requestKey(),
                        new Problem.Source(type.group(), type.name(), null),
                        content,
                        new Problem.Responsible(unit, person(wish.person())),
                        surroundings.due(user, "due", wish.due()),
                        surroundings.about(user, wish.item(), wish.indicator()),
                        terms(user, wish, today, unit)));
        return problem.id();
    }

    private static ProblemRules.Type type(ProblemRules rules, String words) {
        return rules.types().stream()
                .filter(one -> one.words().equals(words.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("source", "supervisionproblem.source"));
    }

    private static String person(String typed) {
        if (typed.strip().length() > PERSON_LIMIT) {
            throw Refusal.invalid("person", "supervisionproblem.words", PERSON_LIMIT);
        }
        return typed.strip();
    }

    private Problem.Terms terms(CurrentUser user, NewProblem wish, ProblemRules today, UUID unit) {
        Integer days = wish.noticeDays();
        int notice = days == null ? today.noticeDays() : days;
        if (notice < 0 || notice > MOST_DAYS) {
            throw Refusal.invalid("noticeDays", "supervisionproblem.number", 0, MOST_DAYS);
        }
        if (wish.condition() == ClosingCondition.INDICATOR && wish.indicator().isBlank()) {
            throw Refusal.invalid("indicator", "supervisionproblem.indicator-needed");
        }
        return new Problem.Terms(wish.condition(), notice, verifier(user, wish.verifier(), unit));
    }

    private @Nullable UUID verifier(CurrentUser user, @Nullable UUID verifier, UUID unit) {
        if (unit.equals(verifier)) {
            throw Refusal.invalid("verifier", "supervisionproblem.verifier-own");
        }
        return unit(user, "verifier", verifier).orElse(null);
    }

    private Optional<UUID> unit(CurrentUser user, String field, @Nullable UUID unit) {
        if (unit != null && organization.units(user, Set.of(unit)).isEmpty()) {
            throw Refusal.invalid(field, "supervisionproblem.unit");
        }
        return Optional.ofNullable(unit);
    }

    /** Problems of the unit from the same source that say nearly the same as this would. */
    @Transactional(readOnly = true)
    public List<AlikeProblem> alike(CurrentUser user, UUID unit, String source, String content) {
        Permissions.requireFor(user, Permission.PROBLEM_READ, unit);
        ProblemRules today = rules.today(user);
        return today.types().stream()
                .filter(type -> type.words().equals(source))
                .findFirst()
                .map(type -> AlikeProblem.among(
                        tables.ofKind(user.jurisdiction(), unit, type, ALIKE_AMONG), content, null, today.alike()))
                .orElse(List.of());
    }

    /** Agrees to the measures that the unit proposes. */
    @Transactional
    public void agree(CurrentUser user, UUID id, int seen) {
        take(user, id, new ProblemSteps.Taking("agree", "", seen), Problem::agree);
    }

    /** Asks for other measures. */
    @Transactional
    public void sendBack(CurrentUser user, UUID id, int seen, String why) {
        String reason = ProblemSteps.words("words", why);
        take(user, id, new ProblemSteps.Taking("return", reason, seen), problem -> problem.sendBack(reason));
    }

    /** Takes a problem off that should not have been listed. */
    @Transactional
    public void withdraw(CurrentUser user, UUID id, int seen, String why) {
        String reason = ProblemSteps.words("words", why);
        take(user, id, new ProblemSteps.Taking("withdraw", reason, seen), problem -> problem.withdraw(reason));
    }

    /** Puts it on the list of a Party committee, one of those of the rules. */
    @Transactional
    public void escalate(CurrentUser user, UUID id, int seen, String level, String why) {
        String reason = ProblemSteps.words("why", why);
        if (!rules.today(user).levels().contains(level)) {
            throw Refusal.invalid("level", "supervisionproblem.level");
        }
        take(
                user,
                id,
                new ProblemSteps.Taking("escalate", level + "：" + reason, seen),
                problem -> problem.escalate(level));
    }

    /** Names the unit that verifies; null for whoever inspects. */
    @Transactional
    public void appoint(CurrentUser user, UUID id, int seen, @Nullable UUID verifier) {
        String name = verifier == null
                ? ""
                : organization.names(user, Set.of(verifier)).getOrDefault(verifier, "");
        take(
                user,
                id,
                new ProblemSteps.Taking("appoint", name, seen),
                problem -> Objects.equals(problem.terms().verifier(), verifier),
                problem -> problem.appoint(verifier(user, verifier, problem.unit())));
    }

    /** Somebody objects while the notice runs: it goes back to the unit. */
    @Transactional
    public void object(CurrentUser user, UUID id, int seen, String why) {
        String reason = ProblemSteps.words("words", why);
        take(user, id, new ProblemSteps.Taking("object", reason, seen), problem -> problem.object(reason));
    }

    /** Closes it after its notice. */
    @Transactional
    public void close(CurrentUser user, UUID id, int seen) {
        LocalDate today = steps.today();
        take(user, id, new ProblemSteps.Taking("close", "", seen), problem -> problem.close(today));
    }

    /** Puts the papers of a closed problem away. */
    @Transactional
    public void archive(CurrentUser user, UUID id, int seen) {
        take(user, id, new ProblemSteps.Taking("archive", "", seen), Problem::archive);
    }

    /** It is back (反弹): with its whole history it begins again. */
    @Transactional
    public void relapse(CurrentUser user, UUID id, int seen, Relapse relapse) {
        String reason = ProblemSteps.words("words", relapse.why());
        LocalDate due = surroundings.due(user, "due", relapse.due());
        take(
                user,
                id,
                new ProblemSteps.Taking("relapse", reason, seen),
                problem -> problem.due().equals(due),
                problem -> problem.relapse(reason, due));
    }

    private void take(CurrentUser user, UUID id, ProblemSteps.Taking taking, UnaryOperator<Problem> step) {
        take(user, id, taking, problem -> true, step);
    }

    /** Takes a step whose words do not say all: sent again with something else it is not taken for done. */
    private void take(
            CurrentUser user,
            UUID id,
            ProblemSteps.Taking taking,
            Predicate<Problem> same,
            UnaryOperator<Problem> step) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        Problem problem = steps.held(user, id);
        if (problem.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("supervisionproblem.own");
        }
        if (!steps.isRepeated(user, problem, taking) || !same.test(problem)) {
            steps.take(user, problem, step.apply(problem), taking);
        }
    }

    /**
     * How a problem came back.
     *
     * @param due null for what the deadlines of the office say
     */
    public record Relapse(String why, @Nullable LocalDate due) {}
}
