package org.paodao.supervision.web.problem;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.ClosingTest;
import org.paodao.supervision.problem.Measure;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.supervision.problem.Rectifications;
import org.paodao.supervision.problem.TestAnswer;
import org.paodao.supervision.problem.Verifications;

/**
 * A step that a program takes with a problem; of the fields it fills those that the step needs.
 *
 * @param seen the version that was seen
 * @param answers of an application, one for each of the five tests
 * @param reasons of a refusal, by test
 * @param done numbers of measures that are done now
 */
record ProblemWish(
        @Nullable String step,
        @Nullable Integer seen,
        @Nullable String words,
        @Nullable String reinspection,
        @Nullable String level,
        @Nullable UUID verifier,
        @Nullable LocalDate due,
        @Nullable Set<Integer> done,
        @Nullable List<Measure> measures,
        @Nullable List<TestAnswer> answers,
        @Nullable Map<ClosingTest, String> reasons) {

    void take(Doing doing, CurrentUser user, UUID id) {
        int version = seen == null ? 0 : seen;
        switch (said(step)) {
            case "propose" -> doing.work().propose(user, id, version, all(measures));
            case "note" ->
                doing.work().note(user, id, version, said(words), Objects.requireNonNullElse(done, Set.of()));
            case "apply" -> doing.work().apply(user, id, version, all(answers));
            case "accept" -> doing.verifying().accept(user, id, version, said(words), said(reinspection));
            case "refuse" ->
                doing.verifying()
                        .refuse(user, id, version, reasons == null ? new EnumMap<>(ClosingTest.class) : reasons);
            default -> decide(doing.problems(), user, id, version);
        }
    }

    private void decide(ProblemDesk problems, CurrentUser user, UUID id, int version) {
        switch (said(step)) {
            case "agree" -> problems.agree(user, id, version);
            case "return" -> problems.sendBack(user, id, version, said(words));
            case "withdraw" -> problems.withdraw(user, id, version, said(words));
            case "object" -> problems.object(user, id, version, said(words));
            case "close" -> problems.close(user, id, version);
            case "archive" -> problems.archive(user, id, version);
            case "relapse" -> problems.relapse(user, id, version, new ProblemDesk.Relapse(said(words), due));
            case "escalate" -> problems.escalate(user, id, version, said(level), said(words));
            case "appoint" -> problems.appoint(user, id, version, verifier);
            default -> throw Refusal.invalid("step", "supervisionproblem.step-unknown");
        }
    }

    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }

    private static <T> List<T> all(@Nullable List<T> field) {
        return field == null ? List.of() : field;
    }

    /** Who takes steps. */
    record Doing(ProblemDesk problems, Rectifications work, Verifications verifying) {}
}
