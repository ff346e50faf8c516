package org.paodao.supervision.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.inspection.Rechecked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody of another unit says of an application to close (谁验收、谁负责): accepted under their name, or refused with reasons at the tests concerned. Who
 * worked on a problem does not verify it, under whatever role.
 */
@Service
public class Verifications {
    private final ProblemSteps steps;
    private final ProblemStepTables tables;
    private final LikeCaseTables likes;
    private final ProblemSurroundings surroundings;
    private final Reinspections reinspections;

    Verifications(
            ProblemSteps steps,
            ProblemStepTables tables,
            LikeCaseTables likes,
            ProblemSurroundings surroundings,
            Reinspections reinspections) {
        this.steps = steps;
        this.tables = tables;
        this.likes = likes;
        this.surroundings = surroundings;
        this.reinspections = reinspections;
    }

    /**
     * Accepts that it is solved.
     *
     * @param words what the verifier saw
     * @param reinspection when and by whom it was looked at again, where the terms ask for nothing of the kind; may be empty. Where they ask for a re-inspection, the
     *     newest inspection that speaks of the problem has to confirm it
     */
    @Transactional
    public void accept(CurrentUser user, UUID id, int seen, String words, String reinspection) {
        Problem problem = verified(user, id);
        var taking = new ProblemSteps.Taking("accept", ProblemSteps.words("words", words), seen);
        if (steps.isRepeated(user, problem, taking)) {
            return;
        }
        Problem next = problem.accept(Signature.of(user, steps.today()), Signature.people(user));
        if (likes.open(user.jurisdiction(), id) > 0) {
            throw Refusal.conflict("supervisionproblem.like-open");
        }
        TestAnswer shown = condition(user, problem, taking.words(), reinspection.strip());
        steps.take(user, problem, next, taking);
        if (shown.isShown()) {
            tables.tests(user.jurisdiction(), next, List.of(shown));
        }
    }

    private TestAnswer condition(CurrentUser user, Problem problem, String words, String reinspection) {
        return switch (problem.terms().condition()) {
            case NONE ->
                effect(words, reinspection.isEmpty() ? "" : ProblemSteps.words("reinspection", reinspection), null);
            case REINSPECTION -> {
                Rechecked confirmed = reinspections.confirmed(user, problem);
                yield effect(words, confirmed.number() + " " + confirmed.title(), confirmed.inspection());
            }
            case INDICATOR ->
                effect(words, surroundings.turned(user, problem.about().indicator()), null);
        };
    }

    private static TestAnswer effect(String words, String shown, @Nullable UUID inspection) {
        return new TestAnswer(ClosingTest.EFFECT, words, shown, null, inspection);
    }

    /**
     * Refuses it.
     *
     * @param reasons at least one, each at the test that was not passed
     */
    @Transactional
    public void refuse(CurrentUser user, UUID id, int seen, Map<ClosingTest, String> reasons) {
        Problem problem = verified(user, id);
        Map<ClosingTest, String> given = new EnumMap<>(ClosingTest.class);
        reasons.forEach((test, why) -> {
            if (!why.isBlank()) {
                given.put(test, ProblemSteps.words("refuse." + test.word(), why));
            }
        });
        if (given.isEmpty()) {
            throw Refusal.invalid("refuse", "supervisionproblem.refuse-why");
        }
        List<TestAnswer> said = new ArrayList<>();
        given.forEach((test, why) -> said.add(new TestAnswer(test, why, "", null)));
        var taking = new ProblemSteps.Taking("refuse", said.getFirst().words(), seen);
        if (steps.taken(user, problem, taking)
                .filter(step -> step.tests().equals(said))
                .isPresent()) {
            return;
        }
        TestAnswer first = said.getFirst();
        Problem next = problem.refuse(
                Signature.of(user, steps.today()),
                Signature.people(user),
                new ProblemStage.Setback(first.test(), first.words()));
        steps.take(user, problem, next, taking);
        tables.tests(user.jurisdiction(), next, said);
    }

    private Problem verified(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.PROBLEM_VERIFY);
        Problem problem = steps.held(user, id);
        if (problem.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("supervisionproblem.own-work");
        }
        if (!isVerifier(user, problem)) {
            throw Refusal.forbidden("supervisionproblem.not-verifier");
        }
        return problem;
    }

    /** Whether the user may verify the problem when it comes to that: of the unit that was named, else whoever inspects; of the responsible unit nobody. */
    static boolean isVerifier(CurrentUser user, Problem problem) {
        UUID named = problem.terms().verifier();
        UUID works = user.authority().unit();
        boolean may = named == null
                ? Permissions.reach(user, Permission.PROBLEM_VERIFY).everything()
                : named.equals(works) && Permissions.mayFor(user, Permission.PROBLEM_VERIFY, named);
        return may && !problem.unit().equals(works);
    }
}
