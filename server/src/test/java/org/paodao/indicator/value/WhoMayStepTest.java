package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;

/** Each step of a figure is taken by whom it is for and by nobody else, and only with the figure as it was seen. */
@DatabaseTest
class WhoMayStepTest extends JuneFigures {
    private static final Set<String> CLOSED_TO = Set.of("access.forbidden", "indicatorvalue.not-yours");

    private CurrentUser otherHead = Districts.NOBODY;

    @BeforeEach
    void theHeadOfAnotherUnit() {
        otherHead = Districts.with(system.office, Role.UNIT_HEAD, system.other);
    }

    @Test
    void onlyItsLiaisonEntersSendsRecallsAndWithdraws() {
        closed(user -> values.enter(user, List.of(Entry.of(invest, "99"))), system.head);
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        closed(user -> values.submit(user, seen(1)), system.head);
        closed(user -> values.withdraw(user, seen(1), "示例"), system.head);
        stale(() -> values.submit(system.liaison, seen(0)));
        stale(() -> values.withdraw(system.liaison, seen(0), "示例"));
        values.submit(system.liaison, seen(1));
        closed(user -> values.recall(user, seen(2)), system.head);
        stale(() -> values.recall(system.liaison, seen(0)));
        assertThat(standsAs(State.SUBMITTED)).isEqualTo(2);
    }

    @Test
    void onlyTheHeadOfItsUnitApproves() {
        sent();
        closed(user -> approvals.approve(user, seen(2)), system.liaison);
        stale(() -> approvals.approve(system.head, seen(1)));
        assertThat(standsAs(State.SUBMITTED)).isEqualTo(2);
    }

    @Test
    void itsHeadAndTheOfficeReturn() {
        sent();
        for (CurrentUser wrong : List.of(system.liaison, system.otherLiaison, otherHead, system.viewer)) {
            refused(CLOSED_TO, () -> approvals.sendBack(wrong, seen(2), "示例"));
        }
        stale(() -> approvals.sendBack(system.head, seen(1), "示例"));
        stale(() -> approvals.sendBack(system.office, seen(1), "示例"));
        approvals.approve(system.head, seen(2));
        stale(() -> approvals.sendBack(system.head, seen(2), "示例"));
        assertThat(standsAs(State.APPROVED)).isEqualTo(3);
    }

    @Test
    void onlyTheOfficeVerifiesClosesAndOpens() {
        sent();
        approvals.approve(system.head, seen(2));
        for (CurrentUser wrong : List.of(system.liaison, system.head, otherHead, system.viewer)) {
            refused(CLOSED_TO, () -> approvals.verify(wrong, invest, BigDecimal.ONE, "示例"));
            refused(CLOSED_TO, () -> periods.close(wrong, JUNE));
            refused(CLOSED_TO, () -> periods.open(wrong, JUNE, "示例"));
        }
        assertThat(lists.one(system.office, invest).verified()).isEmpty();
        assertThat(standsAs(State.APPROVED)).isEqualTo(3);
    }

    @Test
    void aLockedFigureIsNeitherReturnedNorEnteredNorSent() {
        sent();
        approvals.approve(system.head, seen(2));
        periods.close(system.office, JUNE);
        for (Runnable step : List.<Runnable>of(
                () -> approvals.sendBack(system.office, seen(4), "示例"),
                () -> approvals.sendBack(system.head, seen(4), "示例"),
                () -> approvals.approve(system.head, seen(4)),
                () -> values.submit(system.liaison, seen(4)),
                () -> values.recall(system.liaison, seen(4)),
                () -> values.withdraw(system.liaison, seen(4), "示例"),
                () -> values.enter(
                        system.liaison, List.of(new Entry(invest, BigDecimal.ONE, Stage.FINAL, "", "", 4))))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(step::run);
        }
        assertThat(standsAs(State.LOCKED)).isEqualTo(4);
    }

    @Test
    void whoeverApprovesForAnotherUnitIsToldWhichIndicatorItIs() {
        sent();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.approve(otherHead, seen(2)))
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .flatExtracting(Refusal.Flaw::arguments)
                        .containsExactly("INVEST"));
    }

    private void sent() {
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        values.submit(system.liaison, seen(1));
    }

    private List<Seen> seen(int version) {
        return List.of(new Seen(invest, version));
    }

    /** The version of the figure, which is in this state and was not touched in its amount. */
    private int standsAs(State state) {
        Value value = lists.one(system.office, invest).value();
        assertThat(value.state()).isEqualTo(state);
        assertThat(value.amount()).isEqualByComparingTo("12.5");
        return value.version();
    }

    private void closed(Consumer<CurrentUser> step, CurrentUser wrongInItsUnit) {
        for (CurrentUser wrong :
                List.of(wrongInItsUnit, system.office, system.otherLiaison, otherHead, system.viewer)) {
            refused(CLOSED_TO, () -> step.accept(wrong));
        }
    }

    private static void stale(Runnable step) {
        refused(Set.of("indicatorvalue.changed"), step);
    }

    private static void refused(Set<String> keys, Runnable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .isNotEmpty()
                        .isSubsetOf(keys));
    }
}
