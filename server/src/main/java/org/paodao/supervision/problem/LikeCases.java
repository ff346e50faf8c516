package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Like-case checks (举一反三): other units look for the same problem with themselves; what they find is a problem of its own. */
@Service
public class LikeCases {
    private final ProblemSteps steps;
    private final LikeCaseTables tables;
    private final ProblemSurroundings surroundings;
    private final Organization organization;
    private final Audit audit;

    LikeCases(
            ProblemSteps steps,
            LikeCaseTables tables,
            ProblemSurroundings surroundings,
            Organization organization,
            Audit audit) {
        this.steps = steps;
        this.tables = tables;
        this.surroundings = surroundings;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * Asks units to look. Who was asked before is not asked again.
     *
     * @param due null for what the deadlines of the office say
     */
    @Transactional
    public void ask(CurrentUser user, UUID id, Set<UUID> units, @Nullable LocalDate due) {
        Permissions.require(user, Permission.PROBLEM_MANAGE);
        Problem problem = steps.held(user, id);
        if (!problem.stage().open()) {
            throw Refusal.conflict(
                    "supervisionproblem.not-now." + problem.stage().word());
        }
        if (problem.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("supervisionproblem.own");
        }
        Set<UUID> others = new HashSet<>(units);
        others.remove(problem.unit());
        if (others.isEmpty() || organization.units(user, others).size() < others.size()) {
            throw Refusal.invalid("units", "supervisionproblem.like-units");
        }
        var asking = new Asking(steps.today(), surroundings.due(user, "likeDue", due));
        if (tables.ask(user.jurisdiction(), id, others, asking) > 0) {
            audit.record(
                    user,
                    new Change(
                            "supervision.problem-like-asked",
                            ProblemSteps.SUBJECT,
                            id,
                            null,
                            new Asked(problem.number(), others.stream().sorted().toList(), asking.due()),
                            null));
        }
    }

    /**
     * Answers for a unit. What is found is listed at once as a problem of that unit, from the same source.
     *
     * @return the problem that was listed; nothing when none was found
     */
    @Transactional
    public Optional<UUID> answer(CurrentUser user, UUID id, UUID unit, LikeCase.Answer answer, String words) {
        Permissions.requireFor(user, Permission.PROBLEM_RECTIFY, unit);
        String said = ProblemSteps.words("likeWords", words);
        steps.lock(user);
        LikeCase asked = tables.one(user.jurisdiction(), id, unit)
                .orElseThrow(() -> Refusal.notFound("supervisionproblem.unknown"));
        if (asked.answer() == answer && asked.words().equals(said)) {
            return Optional.ofNullable(asked.found());
        }
        Problem problem = steps.held(user, id);
        UUID found = answer == LikeCase.Answer.FOUND ? found(user, problem, unit, said) : null;
        LikeCase answered =
                new LikeCase(id, unit, asked.askedOn(), asked.due(), answer, said, found, user.displayName());
        if (!tables.answer(user, answered)) {
            throw Refusal.conflict("supervisionproblem.like-answered");
        }
        audit.record(
                user,
                new Change(
                        "supervision.problem-like-answered",
                        ProblemSteps.SUBJECT,
                        id,
                        null,
                        new Answered(problem.number(), unit, answer.name()),
                        said));
        return Optional.ofNullable(found);
    }

    private UUID found(CurrentUser user, Problem problem, UUID unit, String words) {
        Problem.Source source = problem.source();
        return steps.begin(
                        user,
                        new ProblemSteps.Beginning(
                                "like:" + problem.id() + ":" + unit,
                                new Problem.Source(source.group(), source.name(), problem.id()),
                                words,
                                new Problem.Responsible(unit, ""),
                                surroundings.due(user, "likeDue", null),
                                Problem.About.NOTHING,
                                new Problem.Terms(
                                        ClosingCondition.NONE, problem.terms().noticeDays(), null)))
                .id();
    }

    /** When it is asked, and until when it is to be answered. */
    record Asking(LocalDate on, LocalDate due) {}

    private record Asked(String number, List<UUID> units, LocalDate due) {}

    private record Answered(String number, UUID unit, String answer) {}
}
