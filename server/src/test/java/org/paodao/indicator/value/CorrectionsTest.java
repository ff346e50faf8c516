package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.paodao.testing.Together.DONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.kernel.ToDo;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** A correction is one proposal that waits; whatever becomes of it stays known, and whoever proposed it is told when it is declined. */
@DatabaseTest
class CorrectionsTest extends JuneFigures {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 5);

    @Autowired
    DeclinedToDos declined;

    @Autowired
    Audit audit;

    private CurrentUser colleague = Districts.NOBODY;

    @BeforeEach
    void aFigureThatIsLocked() {
        colleague = Districts.with(system.office, Role.LIAISON, system.unit);
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        periods.close(system.office, JUNE);
    }

    @Test
    void aDeclinedCorrectionStaysInTheHistoryOfItsFigure() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        corrections.decline(system.head, invest, 1, "无依据");
        corrections.propose(colleague, wanted("14", "年鉴", 4));
        corrections.takeBack(colleague, invest, 2);
        corrections.propose(system.liaison, wanted("15", "普查", 4));
        corrections.approve(system.head, invest, 3);
        Told told = lists.one(system.office, invest);
        assertThat(told.correction()).isNull();
        assertThat(told.corrections())
                .extracting(
                        past -> past.wanted().proposedByName(),
                        past -> past.wanted().reason(),
                        Correction.Past::became,
                        Correction.Past::byName,
                        Correction.Past::because)
                .containsExactly(
                        tuple(name(system.liaison), "普查", Correction.Outcome.APPROVED, name(system.head), ""),
                        tuple(name(colleague), "年鉴", Correction.Outcome.TAKEN_BACK, name(colleague), ""),
                        tuple(name(system.liaison), "核定数", Correction.Outcome.DECLINED, name(system.head), "无依据"));
        assertThat(lists.one(system.viewer, invest).corrections()).isEmpty();
    }

    @Test
    void whoProposedItIsToldUntilTheyTakeNote() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        corrections.decline(system.office, invest, 1, "无依据");
        assertThat(told(colleague)).isEmpty();
        assertThat(told(system.liaison)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ToDo.Kind.ANSWER);
            assertThat(one.words()).containsExactly("2023-06", "固定资产投资（示例）");
            assertThat(one.address()).isEqualTo("/indicators/values/one?indicator=INVEST&period=2023-06");
        });
        assertThat(declined.ofPeople(system.office.jurisdiction(), JULY)).containsOnlyKeys(system.liaison.account());
        corrections.know(colleague, invest);
        assertThat(told(system.liaison)).hasSize(1);
        corrections.know(system.liaison, invest);
        assertThat(told(system.liaison)).isEmpty();
    }

    @Test
    void whoProposesAgainHasTakenNote() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        corrections.decline(system.head, invest, 1, "无依据");
        corrections.propose(system.liaison, wanted("13", "核定数，附年鉴", 4));
        assertThat(told(system.liaison)).isEmpty();
    }

    @Test
    void aSecondProposalDoesNotTakeThePlaceOfTheFirst() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        refused("indicatorvalue.correction-waits", () -> corrections.propose(colleague, wanted("14", "年鉴", 4)));
        refused("indicatorvalue.correction-waits", () -> corrections.propose(system.liaison, wanted("14", "年鉴", 4)));
        assertThat(corrections.waiting(system.head))
                .extracting(Correction::reason, Correction::proposedByName)
                .containsExactly(tuple("核定数", name(system.liaison)));
    }

    @Test
    void ofTwoProposalsAtTheSameMomentOneWaits() throws InterruptedException {
        assertThat(Together.run(
                        () -> corrections.propose(system.liaison, wanted("13", "核定数", 4)),
                        () -> corrections.propose(colleague, wanted("14", "年鉴", 4))))
                .containsExactlyInAnyOrder(DONE, "indicatorvalue.correction-waits");
    }

    @Test
    void whatWasNotSeenIsNotDecided() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        corrections.takeBack(system.liaison, invest, 1);
        corrections.propose(colleague, wanted("140", "年鉴", 4));
        refused("indicatorvalue.correction-other", () -> corrections.approve(system.head, invest, 1));
        refused("indicatorvalue.correction-other", () -> corrections.decline(system.head, invest, 1, "无依据"));
        refused("indicatorvalue.no-correction", () -> {
            corrections.takeBack(colleague, invest, 2);
            corrections.approve(system.head, invest, 2);
        });
    }

    @Test
    void aSecondClickChangesNothing() throws InterruptedException {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        twice("indicator.correction-taken-back", () -> corrections.takeBack(system.liaison, invest, 1));
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        twice("indicator.correction-declined", () -> corrections.decline(system.head, invest, 2, "无依据"));
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        twice("indicator.value-corrected", () -> corrections.approve(system.head, invest, 3));
        assertThat(lists.one(system.office, invest).value().version()).isEqualTo(5);
    }

    @Test
    void aCorrectionIsForItsUnitAlone() {
        corrections.propose(system.liaison, wanted("13", "核定数", 4));
        CurrentUser otherHead = Districts.with(system.office, Role.UNIT_HEAD, system.other);
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> corrections.propose(system.office, wanted("14", "年鉴", 4)),
                () -> corrections.propose(system.otherLiaison, wanted("14", "年鉴", 4)),
                () -> corrections.takeBack(system.otherLiaison, invest, 1),
                () -> corrections.takeBack(system.head, invest, 1),
                () -> corrections.approve(system.office, invest, 1),
                () -> corrections.approve(otherHead, invest, 1),
                () -> corrections.decline(otherHead, invest, 1, "示例"),
                () -> corrections.decline(system.viewer, invest, 1, "示例"),
                () -> corrections.know(system.otherLiaison, invest))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(wrong)
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        assertThat(corrections.waiting(system.head)).hasSize(1);
    }

    @Test
    void aProposalOutlivesTheLockOfItsFigureAndOfNoOtherChange() {
        periods.open(system.office, JUNE, "补报");
        corrections.propose(system.liaison, wanted("13", "核定数", 5));
        periods.close(system.office, JUNE);
        assertThat(lists.one(system.office, invest).correction())
                .satisfies(one -> assertThat(one)
                        .isNotNull()
                        .extracting(Correction::corrects)
                        .isEqualTo(6));
        periods.open(system.office, JUNE, "补报");
        approvals.sendBack(system.office, List.of(new Seen(invest, 7)), "口径不对");
        refused("indicatorvalue.correction-stale", () -> corrections.approve(system.head, invest, 1));
        corrections.decline(system.head, invest, 1, "已退回重报");
        assertThat(corrections.waiting(system.head)).isEmpty();
    }

    private static Entry of(Place place, String amount, String reason, int seen) {
        return new Entry(place, new BigDecimal(amount), Stage.FINAL, reason, "", seen);
    }

    private Entry wanted(String amount, String reason, int seen) {
        return of(invest, amount, reason, seen);
    }

    private List<ToDo> told(CurrentUser user) {
        return declined.ofPerson(user.jurisdiction(), user.account(), JULY);
    }

    private static String name(CurrentUser user) {
        return user.displayName();
    }

    private void twice(String action, Runnable press) throws InterruptedException {
        assertThat(Together.run(press, press, press)).as(action).containsOnly(DONE);
        press.run();
        assertThat(audit.trail(system.office, invest.indicator()).stream()
                        .filter(entry -> entry.action().equals(action)))
                .as(action)
                .hasSize(1);
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly(key));
    }
}
