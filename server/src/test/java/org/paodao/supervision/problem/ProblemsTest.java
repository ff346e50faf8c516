package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ProblemsTest extends ProblemCase {
    @Autowired
    Audit audit;

    @Test
    void aProblemIsClosedByAnotherUnitAfterARefusalAndComesBack() {
        UUID id = applied(wish("round"));
        int seen = problem(id).version();
        verifying.refuse(inspector, id, seen, Map.of(ClosingTest.EFFECT, "示例：现场仍有积水"));
        assertThat(problem(id).stage())
                .isEqualTo(new ProblemStage.Rectifying(new ProblemStage.Setback(ClosingTest.EFFECT, "示例：现场仍有积水")));
        work.apply(head, id, seen + 1, answers());
        verifying.accept(inspector, id, seen + 2, "示例：现场核查属实", "");
        assertThat(problem(id).verifiedBy())
                .isEqualTo(new Signature(inspector.account(), inspector.displayName(), null, today));
        problems.archive(office, id, seen + 3);
        problems.relapse(office, id, seen + 4, new ProblemDesk.Relapse("示例：汛期再次积水", today.plusDays(30)));
        Problem back = problem(id);
        assertThat(back.stage()).isEqualTo(new ProblemStage.Listed("示例：汛期再次积水"));
        assertThat(back.relapses()).isEqualTo(1);
        assertThat(lists.problem(office, id).steps().stream().map(ProblemStep::step))
                .as("its history stays")
                .containsExactly(
                        "list", "propose", "agree", "note", "apply", "refuse", "apply", "accept", "archive", "relapse");
        assertThat(audit.trail(office, id)).hasSize(10);
        agreed(id);
        stands(id, "rectifying");
    }

    @Test
    void aUnitCannotAcceptItsOwnWork() {
        UUID id = applied(wish("own"));
        int seen = problem(id).version();
        CurrentUser inspectsAtHome = inspector.with(
                new Authority(unit, List.of(Grant.everywhere(Role.INSPECTOR)), Authority.NO_CEILING, null));
        for (CurrentUser own : List.of(head, inspectsAtHome)) {
            refused("supervisionproblem.own-work", () -> verifying.accept(own, id, seen, "示例", ""));
        }
        CurrentUser moved =
                head.with(new Authority(other, List.of(Grant.everywhere(Role.INSPECTOR)), Authority.NO_CEILING, null));
        refused("supervisionproblem.worked-on-it", () -> verifying.accept(moved, id, seen, "示例", ""));
        CurrentUser substitute = inspector.with(new Authority(
                other,
                List.of(Grant.everywhere(Role.INSPECTOR)),
                Authority.NO_CEILING,
                new Authority.Behalf(liaison.account(), liaison.displayName())));
        refused("supervisionproblem.worked-on-it", () -> verifying.accept(substitute, id, seen, "示例", ""));
        refused("supervisionproblem.not-verifier", () -> verifying.accept(otherHead, id, seen, "示例", ""));
        refused("access.forbidden", () -> verifying.accept(office, id, seen, "示例", ""));
        stands(id, "applied");
    }

    @Test
    void theUnitThatWasNamedVerifiesAndNoOther() {
        refused(
                "supervisionproblem.verifier-own",
                () -> problems.list(office, wish("self", ClosingCondition.NONE, 0, unit)));
        UUID id = applied(wish("named", ClosingCondition.NONE, 0, other));
        int seen = problem(id).version();
        refused("supervisionproblem.not-verifier", () -> verifying.accept(inspector, id, seen, "示例", ""));
        verifying.accept(otherHead, id, seen, "示例：已核查", "");
        stands(id, "closed");
        assertThat(lists.problem(otherHead, id).problem().number())
                .isEqualTo(problem(id).number());
    }

    @Test
    void anApplicationAnswersEveryTestWithEvidenceAndAllMeasuresAreDone() {
        UUID id = rectifying(wish("tests"));
        int seen = problem(id).version();
        assertThatThrownBy(() -> work.apply(head, id, seen, answers().subList(0, 3)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws())
                                .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                                .containsExactly(
                                        tuple("test.like-cases", "supervisionproblem.words"),
                                        tuple("test.long-term", "supervisionproblem.words"),
                                        tuple("test.measures", "supervisionproblem.undone")));
        work.note(liaison, id, seen, "示例：全部完成", Set.of(1, 2));
        List<TestAnswer> bare = answers().stream()
                .map(answer -> new TestAnswer(answer.test(), answer.words(), "", null))
                .toList();
        refused("supervisionproblem.evidence", () -> work.apply(head, id, seen + 1, bare));
        work.apply(head, id, seen + 1, answers());
        assertThat(lists.problem(office, id).steps().getLast().tests()).hasSize(5);
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        assertThat(problems.list(office, wish("twice"))).isEqualTo(problems.list(office, wish("twice")));
        UUID id = rectifying(wish("double"));
        int seen = problem(id).version();
        for (int click = 0; click < 2; click++) {
            work.note(liaison, id, seen, "示例：全部完成", Set.of(1, 2));
        }
        for (int click = 0; click < 2; click++) {
            work.apply(head, id, seen + 1, answers());
        }
        for (int click = 0; click < 2; click++) {
            verifying.accept(inspector, id, seen + 2, "示例：已核查", "");
        }
        assertThat(problem(id).version()).isEqualTo(seen + 3);
        refused("supervisionproblem.not-now.closed", () -> work.apply(liaison, id, seen + 3, answers()));
    }

    @Test
    void ofAnAcceptanceAndARefusalAtTheSameTimeOneCounts() throws Exception {
        CurrentUser second = Districts.with(office, Role.INSPECTOR);
        UUID id = applied(wish("race"));
        int seen = problem(id).version();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> ends = both.invokeAll(List.of(
                    outcome(() -> verifying.accept(inspector, id, seen, "示例：已核查", "")),
                    outcome(() -> verifying.refuse(second, id, seen, Map.of(ClosingTest.MEASURES, "示例：未完成")))));
            List<String> outcomes = List.of(ends.get(0).get(), ends.get(1).get());
            assertThat(outcomes).containsOnlyOnce("done");
            assertThat(problem(id).stage().word())
                    .isEqualTo(outcomes.getFirst().equals("done") ? "closed" : "rectifying");
        }
        assertThat(problem(id).version()).isEqualTo(seen + 1);
    }

    private static Callable<String> outcome(Runnable act) {
        return () -> {
            try {
                act.run();
                return "done";
            } catch (Refusal refused) {
                return refused.kind().name();
            }
        };
    }

    @Test
    void aNoticeRunsBeforeItIsClosedAndAnObjectionReturnsIt() {
        UUID id = applied(wish("notice", ClosingCondition.NONE, 5, null));
        int seen = problem(id).version();
        verifying.accept(inspector, id, seen, "示例：已核查", "");
        assertThat(problem(id).stage())
                .isInstanceOfSatisfying(
                        ProblemStage.Noticed.class,
                        noticed -> assertThat(noticed.until()).isEqualTo(today.plusDays(5)));
        refused("supervisionproblem.notice-runs", () -> problems.close(office, id, seen + 1));
        problems.object(office, id, seen + 1, "示例：群众反映未彻底");
        stands(id, "rectifying");
    }

    @Test
    void aRefusalSaysWhy() {
        UUID id = applied(wish("why"));
        int seen = problem(id).version();
        refused(
                "supervisionproblem.refuse-why",
                () -> verifying.refuse(inspector, id, seen, new EnumMap<>(ClosingTest.class)));
    }

    @Test
    void whoeverVerifiesMayNameAReinspectionWhereNoneIsAskedFor() {
        UUID id = applied(wish("named"));
        verifying.accept(inspector, id, problem(id).version(), "示例", "示例督查2026-7号复查");
        assertThat(lists.problem(office, id).steps().getLast().tests())
                .containsExactly(new TestAnswer(ClosingTest.EFFECT, "示例", "示例督查2026-7号复查", null));
    }

    @Test
    void measuresComeBackUntilTheOfficeAgrees() {
        UUID id = problems.list(office, wish("measures"));
        refused("access.forbidden-unit", () -> work.propose(neighbour, id, 1, List.of(measure("示例"))));
        refused("supervisionproblem.measures", () -> work.propose(liaison, id, 1, List.of()));
        work.propose(liaison, id, 1, List.of(measure("示例：研究")));
        problems.sendBack(office, id, 2, "示例：写明具体做法");
        work.propose(liaison, id, 3, List.of(measure("示例：补拨资金"), measure("示例：建立台账")));
        assertThat(lists.problem(liaison, id).measures())
                .extracting(Measure::measure)
                .containsExactly("示例：补拨资金", "示例：建立台账");
        CurrentUser inside =
                office.with(new Authority(unit, List.of(Grant.everywhere(Role.OFFICE)), Authority.NO_CEILING, null));
        refused("supervisionproblem.own", () -> problems.agree(inside, id, 4));
        problems.agree(office, id, 4);
        problems.escalate(office, id, 5, "区委清单", "示例：久拖不决");
        assertThat(problem(id).level()).isEqualTo("区委清单");
        refused("supervisionproblem.level", () -> problems.escalate(office, id, 6, "示例清单", "示例"));
        problems.withdraw(office, id, 6, "示例：重复");
        refused("supervisionproblem.not-now.withdrawn", () -> problems.escalate(office, id, 7, "市委清单", "示例"));
    }

    @Test
    void aProblemWithoutADayGetsTheOneOfTheRules() {
        NewProblem wish = wish("clock");
        UUID id = problems.list(
                office,
                new NewProblem(
                        "clock",
                        AUDIT,
                        wish.content(),
                        unit,
                        "",
                        null,
                        null,
                        "",
                        ClosingCondition.NONE,
                        0,
                        null,
                        true));
        assertThat(problem(id).due()).isAfter(today);
        assertThat(problem(id).number()).isEqualTo(today.getYear() + "-001");
    }
}
