package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every step of a problem by two people, or by one twice, at the very same moment. */
@DatabaseTest
class ProblemsAtOnceTest extends ProblemCase {
    private static final String LEVEL = "区委清单";
    private static final String CHANGED = "supervisionproblem.changed";

    @Autowired
    LikeCases likes;

    @Autowired
    QuarterChecks checks;

    @Autowired
    ProblemFiles files;

    @Autowired
    JdbcClient db;

    private CurrentUser colleague = Districts.NOBODY;

    @BeforeEach
    void colleagues() {
        colleague = Districts.with(office, Role.OFFICE);
    }

    @Test
    void aProblemListedTwiceAtOnceIsListedOnce() throws InterruptedException {
        Runnable listing = () -> problems.list(office, wish("a"));
        assertThat(Together.run(listing, listing)).containsOnly(Together.DONE);
        assertThat(lists.problems(office, ProblemFilter.NONE, null).lines()).hasSize(1);
    }

    @Test
    void whatAUnitDoesTwiceAtOnceIsDoneOnce() throws InterruptedException {
        UUID id = problems.list(office, wish("a"));
        twice(id, () -> work.propose(liaison, id, 1, List.of(measure("示例：补拨资金"), measure("示例：建立台账"))));
        assertThat(lists.problem(office, id).measures()).hasSize(2);
        twice(id, () -> problems.agree(office, id, 2));
        twice(id, () -> work.note(liaison, id, 3, "示例：资金已拨付到位", Set.of(1, 2)));
        twice(id, () -> work.apply(head, id, 4, answers()));
    }

    @Test
    void whatTheOfficeDoesTwiceAtOnceIsDoneOnce() throws InterruptedException {
        UUID id = problems.list(office, wish("a"));
        work.propose(liaison, id, 1, List.of(measure("示例：补拨资金")));
        twice(id, () -> problems.sendBack(office, id, 2, "示例：不够具体"));
        twice(id, () -> problems.escalate(office, id, 3, LEVEL, "示例：久拖不决"));
        twice(id, () -> problems.appoint(office, id, 4, other));
        twice(id, () -> problems.withdraw(office, id, 5, "示例：误列"));
    }

    @Test
    void whatAVerifierDoesTwiceAtOnceIsDoneOnce() throws InterruptedException {
        UUID id = applied(wish("a"));
        int seen = problem(id).version();
        twice(id, () -> verifying.refuse(inspector, id, seen, Map.of(ClosingTest.EFFECT, "示例：仍有滞后")));
        apply(id);
        int again = problem(id).version();
        twice(id, () -> verifying.accept(inspector, id, again, "示例：现场已看", ""));
        stands(id, "closed");
    }

    @Test
    void whatFollowsTheAcceptanceTwiceAtOnceIsDoneOnce() throws InterruptedException {
        UUID id = applied(wish("a", ClosingCondition.NONE, 5, null));
        int seen = problem(id).version();
        verifying.accept(inspector, id, seen, "示例：现场已看", "");
        twice(id, () -> problems.object(office, id, seen + 1, "示例：群众反映未落实"));
        stands(id, "rectifying");
        apply(id);
        int again = problem(id).version();
        verifying.accept(inspector, id, again, "示例：再看已落实", "");
        db.sql("update supervision.problem set notice_until = :yesterday where id = :id")
                .param("yesterday", today.minusDays(1))
                .param("id", id)
                .update();
        twice(id, () -> problems.close(office, id, again + 1));
        stands(id, "closed");
    }

    @Test
    void puttingAwayAndComingBackTwiceAtOnceAreDoneOnce() throws InterruptedException {
        UUID id = applied(wish("a"));
        int seen = problem(id).version();
        verifying.accept(inspector, id, seen, "示例：现场已看", "");
        twice(id, () -> problems.archive(office, id, seen + 1));
        twice(id, () -> problems.relapse(office, id, seen + 2, new ProblemDesk.Relapse("示例：反弹", null)));
        assertThat(problem(id).relapses()).isEqualTo(1);
    }

    @Test
    void aLikeCaseAskedAndAnsweredTwiceAtOnceIsOne() throws InterruptedException {
        UUID id = rectifying(wish("a"));
        Runnable asking = () -> likes.ask(office, id, Set.of(other), today.plusDays(10));
        assertThat(Together.run(asking, asking)).containsOnly(Together.DONE);
        Runnable answering = () -> likes.answer(neighbour, id, other, LikeCase.Answer.FOUND, "示例：本局也有一笔滞后");
        assertThat(Together.run(answering, answering)).containsOnly(Together.DONE);
        assertThat(lists.problem(office, id).likes()).hasSize(1);
        assertThat(lists.problems(office, new ProblemFilter(other, null, null, false, null, null), null)
                        .lines())
                .hasSize(1);
    }

    @Test
    void aProblemIsNotClosedWhileALikeCaseIsAskedAtTheSameMoment() throws InterruptedException {
        UUID id = applied(wish("a"));
        int seen = problem(id).version();
        List<String> outcomes = Together.run(
                () -> likes.ask(office, id, Set.of(other), today.plusDays(10)),
                () -> verifying.accept(inspector, id, seen, "示例：现场已看", ""));
        assertThat(outcomes).containsOnlyOnce(Together.DONE);
        assertThat(problem(id).stage().open())
                .isEqualTo(!lists.problem(office, id).likes().isEmpty());
    }

    @Test
    void theCheckOfAQuarterEnteredTwiceAtOnceIsOneAndOfTwoPeopleOneIsTold() throws InterruptedException {
        UUID id = rectifying(wish("a"));
        Runnable checking = () -> checks.enter(office, id, QuarterCheck.Course.SLOW, "示例：进度偏慢");
        assertThat(Together.run(checking, checking)).containsOnly(Together.DONE);
        UUID next = rectifying(wish("b"));
        assertThat(Together.run(
                        () -> checks.enter(office, next, QuarterCheck.Course.SLOW, "示例：进度偏慢"),
                        () -> checks.enter(colleague, next, QuarterCheck.Course.STUCK, "示例：没有动")))
                .containsExactlyInAnyOrder(Together.DONE, "supervisionproblem.check-done");
    }

    @Test
    void aFileSentTwiceAtOnceIsKeptOnce() throws InterruptedException {
        UUID id = rectifying(wish("a"));
        byte[] bytes = ("示例 " + id).getBytes(StandardCharsets.UTF_8);
        Runnable sending = () -> files.attach(liaison, id, new Files.Upload("示例.txt", "text/plain", bytes));
        assertThat(Together.run(sending, sending)).containsOnly(Together.DONE);
        assertThat(lists.problem(office, id).files()).hasSize(1);
    }

    @Test
    void ofTwoVerifiersWhoDecideOtherwiseOneIsToldThatItHasChanged() throws InterruptedException {
        UUID id = applied(wish("a"));
        int seen = problem(id).version();
        CurrentUser second = Districts.with(office, Role.INSPECTOR);
        List<String> outcomes = Together.run(
                () -> verifying.accept(inspector, id, seen, "示例：现场已看", ""),
                () -> verifying.refuse(second, id, seen, Map.of(ClosingTest.EFFECT, "示例：仍有滞后")));
        assertThat(outcomes).containsOnlyOnce(Together.DONE);
        assertThat(problem(id).version()).isEqualTo(seen + 1);
    }

    @Test
    void ofTwoOfTheOfficeWhoTakeTheSameStepOneIsToldThatItHasChanged() throws InterruptedException {
        UUID id = rectifying(wish("a"));
        int seen = problem(id).version();
        assertThat(Together.run(
                        () -> problems.escalate(office, id, seen, LEVEL, "示例：久拖不决"),
                        () -> problems.escalate(colleague, id, seen, LEVEL, "示例：久拖不决")))
                .containsExactlyInAnyOrder(Together.DONE, CHANGED);
    }

    @Test
    void whatIsSentAgainWithSomethingElseIsNotTakenForDone() {
        UUID id = problems.list(office, wish("a"));
        work.propose(liaison, id, 1, List.of(measure("示例：补拨资金")));
        refused("supervisionproblem.not-now.proposed", () -> work.propose(liaison, id, 1, List.of(measure("示例：另一措施"))));
        problems.agree(office, id, 2);
        work.note(liaison, id, 3, "示例：在办", Set.of());
        refused(CHANGED, () -> work.note(liaison, id, 3, "示例：在办", Set.of(1)));
        work.note(liaison, id, 4, "示例：办妥", Set.of(1));
        work.apply(head, id, 5, answers());
        List<TestAnswer> others = answers().stream()
                .map(one -> new TestAnswer(one.test(), "示例：另一说法", one.reference(), null))
                .toList();
        refused("supervisionproblem.not-now.applied", () -> work.apply(head, id, 5, others));
    }

    /** Presses twice at once: both are told that it is done, and the problem is one step further. */
    private void twice(UUID id, Runnable act) throws InterruptedException {
        int before = problem(id).version();
        assertThat(Together.run(act, act)).containsOnly(Together.DONE);
        assertThat(problem(id).version()).isEqualTo(before + 1);
        assertThat(lists.problem(office, id).steps()).hasSize(before + 1);
    }
}
