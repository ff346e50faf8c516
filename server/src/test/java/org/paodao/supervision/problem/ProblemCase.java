package org.paodao.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with a unit that has problems, others that look and verify, and whoever supervises them. */
public abstract class ProblemCase {
    protected final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    protected static final String AUDIT = "七张问题清单（审计）";

    @Autowired
    protected Organization organization;

    @Autowired
    protected ProblemDesk problems;

    @Autowired
    protected Rectifications work;

    @Autowired
    protected Verifications verifying;

    @Autowired
    protected ProblemLists lists;

    protected CurrentUser office = Districts.NOBODY;
    protected CurrentUser inspector = Districts.NOBODY;
    protected CurrentUser liaison = Districts.NOBODY;
    protected CurrentUser head = Districts.NOBODY;
    protected CurrentUser neighbour = Districts.NOBODY;
    protected CurrentUser otherHead = Districts.NOBODY;
    protected UUID unit = new UUID(0, 0);
    protected UUID other = new UUID(0, 0);

    @BeforeEach
    protected void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("甲局")).id();
        other = organization.create(office, NewUnit.named("乙局")).id();
        inspector = Districts.with(office, Role.INSPECTOR);
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        neighbour = Districts.with(office, Role.LIAISON, other);
        otherHead = Districts.with(office, Role.UNIT_HEAD, other);
    }

    protected NewProblem wish(String key) {
        return new NewProblem(
                key,
                AUDIT,
                "示例项目资金拨付滞后，" + key + "。",
                unit,
                "示例负责人",
                today.plusDays(40),
                null,
                "",
                ClosingCondition.NONE,
                null,
                null,
                true);
    }

    protected NewProblem wish(String key, ClosingCondition condition, int noticeDays, @Nullable UUID verifier) {
        NewProblem plain = wish(key);
        return new NewProblem(
                key,
                plain.source(),
                plain.content(),
                unit,
                plain.person(),
                plain.due(),
                null,
                "",
                condition,
                noticeDays,
                verifier,
                true);
    }

    /** A problem that the unit has applied to close. */
    protected UUID applied(NewProblem wish) {
        UUID id = rectifying(wish);
        apply(id);
        return id;
    }

    protected UUID rectifying(NewProblem wish) {
        UUID id = problems.list(office, wish);
        agreed(id);
        return id;
    }

    protected void agreed(UUID id) {
        int seen = problem(id).version();
        work.propose(liaison, id, seen, List.of(measure("示例：补拨资金"), measure("示例：建立台账")));
        problems.agree(office, id, seen + 1);
    }

    protected void apply(UUID id) {
        int seen = problem(id).version();
        work.note(liaison, id, seen, "示例：资金已拨付到位", Set.of(1, 2));
        work.apply(head, id, seen + 1, answers());
    }

    protected Measure measure(String words) {
        return new Measure(0, words, "示例责任人", today.plusDays(20), null);
    }

    protected static List<TestAnswer> answers() {
        return Arrays.stream(ClosingTest.values())
                .map(test -> new TestAnswer(test, "示例：已落实", "示例〔2026〕1号", null))
                .toList();
    }

    protected Problem problem(UUID id) {
        return lists.problem(office, id).problem();
    }

    protected void stands(UUID id, String stage) {
        assertThat(problem(id).stage().word()).isEqualTo(stage);
    }

    protected static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().key()).isEqualTo(key));
    }
}
