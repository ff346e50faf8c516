package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ValuesTest extends JuneFigures {
    @Autowired
    Audit audit;

    @Autowired
    ApprovalLists approvalLists;

    @Test
    void aFigureGoesFromTheLiaisonThroughTheHeadToEverybody() {
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> lists.one(system.viewer, invest));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        Told told = lists.one(system.viewer, invest);
        assertThat(told.value().state()).isEqualTo(State.APPROVED);
        assertThat(told.value().amount()).isEqualByComparingTo("12.5");
        assertThat(told.past()).extracting(PastValue::state).containsExactly(State.SUBMITTED);
        assertThat(lists.one(system.liaison, invest).past())
                .extracting(PastValue::state)
                .containsExactly(State.SUBMITTED, State.DRAFT);
        assertThat(audit.trail(system.office, system.id("INVEST")))
                .extracting(org.paodao.audit.Entry::action)
                .startsWith("indicator.value-approved", "indicator.value-submitted", "indicator.value-entered");
    }

    @Test
    void whatIsEnteredTogetherStandsInTheTrailOfEachIndicator() {
        Place train = Place.whole(system.id("TRAIN"), JUNE);
        values.enter(system.liaison, List.of(Entry.of(invest, "12.5"), Entry.of(train, "340")));
        for (Place place : List.of(invest, train)) {
            assertThat(audit.trail(system.office, place.indicator()))
                    .as("its own figure, and no other")
                    .filteredOn(entry -> entry.action().equals("indicator.value-entered"))
                    .singleElement()
                    .satisfies(entry -> assertThat(String.valueOf(entry.after()))
                            .containsOnlyOnce("2023-06")
                            .contains(place.equals(train) ? "340" : "12.5"));
        }
    }

    @Test
    void besideWhatIsToBeApprovedStandsNothingThatWasNotSent() {
        Place may = invest.in(Period.month(2023, 5));
        values.enter(system.liaison, List.of(Entry.of(may, "11"), Entry.of(invest, "12.5")));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        assertThat(approvalLists.of(system.head).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.before()).isNull());
        values.submit(system.liaison, List.of(new Seen(may, 1)));
        assertThat(approvalLists.of(system.head).lines())
                .filteredOn(line -> line.value().place().equals(invest))
                .singleElement()
                .satisfies(line -> assertThat(line.before()).isEqualByComparingTo("11"));
    }

    @Test
    void doingItTwiceChangesNothing() {
        var entry = Entry.of(invest, "12.5");
        values.enter(system.liaison, List.of(entry));
        values.enter(system.liaison, List.of(entry));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
        assertThat(lists.one(system.office, invest).value().version()).isEqualTo(3);
        assertThat(audit.trail(system.office, system.id("INVEST"))).hasSize(5 - 1);
    }

    @Test
    void anotherUnitCannotReportIt() {
        refused("indicatorvalue.not-yours", () -> values.enter(system.otherLiaison, List.of(Entry.of(invest, "1"))));
    }

    @Test
    void aUnitReportsItsOwnFigureOfAnIndicatorOfAllUnits() {
        var own = new Place(system.id("JOBS"), system.other, "", JUNE);
        values.enter(system.otherLiaison, List.of(Entry.of(own, "80")));
        refused("indicatorvalue.not-yours", () -> values.enter(system.liaison, List.of(Entry.of(own, "81"))));
    }

    @Test
    void theOfficeCannotOverwriteAReportedFigureButSetsItsOwnBeside() {
        standing("12.5");
        refused("access.forbidden", () -> values.enter(system.office, List.of(Entry.of(invest, "99"))));
        approvals.verify(system.office, invest, new BigDecimal("11.9"), "与台账不符");
        approvals.verify(system.office, invest, new BigDecimal("11.9"), "与台账不符");
        Told told = lists.one(system.viewer, invest);
        assertThat(told.value().amount()).isEqualByComparingTo("12.5");
        assertThat(told.verified())
                .hasSize(1)
                .first()
                .satisfies(found -> assertThat(found.amount()).isEqualByComparingTo("11.9"));
    }

    @Test
    void theOfficeReturnsWithAReason() {
        standing("12.5");
        refused("indicatorvalue.reason", () -> approvals.sendBack(system.office, List.of(new Seen(invest, 3)), " "));
        approvals.sendBack(system.office, List.of(new Seen(invest, 3)), "口径不对");
        Told told = lists.one(system.liaison, invest);
        assertThat(told.value().state()).isEqualTo(State.RETURNED);
        assertThat(told.by().reason()).isEqualTo("口径不对");
        values.enter(
                system.liaison, List.of(new Entry(invest, new BigDecimal("12.1"), Stage.FINAL, "已改口径", "统计月报", 4)));
        assertThat(lists.one(system.liaison, invest).value().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whoEnteredItDoesNotApproveIt() {
        CurrentUser both = Districts.with(system.office, Role.LIAISON, system.unit);
        CurrentUser asHead = both.with(
                Districts.with(system.office, Role.UNIT_HEAD, system.unit).authority());
        values.enter(both, List.of(Entry.of(invest, "5")));
        values.submit(both, List.of(new Seen(invest, 1)));
        refused("indicatorvalue.own-figure", () -> approvals.approve(asHead, List.of(new Seen(invest, 2))));
    }

    @Test
    void aStaleFormIsTold() {
        values.enter(system.liaison, List.of(Entry.of(invest, "1")));
        refused("indicatorvalue.changed", () -> values.enter(system.liaison, List.of(Entry.of(invest, "2"))));
        refused("indicatorvalue.changed", () -> values.submit(system.liaison, List.of(new Seen(invest, 7))));
    }

    @Test
    void whatCannotBeTakenIsNamedAndTheRestIsTaken() {
        var computed = Place.whole(system.id("RATE"), JUNE);
        var quarterly = Place.whole(system.id("GDP"), JUNE);
        var flaws = values.save(
                system.liaison, List.of(Entry.of(invest, "1"), Entry.of(computed, "2"), Entry.of(quarterly, "3")));
        assertThat(flaws)
                .extracting(Refusal.Flaw::field, Refusal.Flaw::key)
                .containsExactlyInAnyOrder(
                        tuple("values[1]", "indicatorvalue.computed"), tuple("values[2]", "indicatorvalue.frequency"));
        assertThat(lists.one(system.liaison, invest).value().amount()).isEqualByComparingTo("1");
    }

    @Test
    void aCorrectionAfterTheCloseKeepsBothFigures() {
        standing("12.5");
        periods.close(system.office, JUNE);
        periods.close(system.office, JUNE);
        assertThat(lists.one(system.viewer, invest).value().state()).isEqualTo(State.LOCKED);
        refused(
                "indicatorvalue.stands",
                () -> values.enter(system.liaison, List.of(new Entry(invest, BigDecimal.ONE, Stage.FINAL, "", "", 4))));
        corrections.propose(system.liaison, new Entry(invest, new BigDecimal("13"), Stage.FINAL, "核定数", "年鉴", 4));
        assertThat(lists.one(system.viewer, invest).value().amount()).isEqualByComparingTo("12.5");
        assertThat(lists.one(system.viewer, invest).correction()).isNull();
        refused("access.forbidden", () -> corrections.approve(system.liaison, invest, 1));
        corrections.approve(system.head, invest, 1);
        Told told = lists.one(system.viewer, invest);
        assertThat(told.value().state()).isEqualTo(State.LOCKED);
        assertThat(told.value().amount()).isEqualByComparingTo("13");
        assertThat(told.past().getFirst().amount()).isEqualByComparingTo("12.5");
        assertThat(told.by().reason()).isEqualTo("核定数");
        var closed = Objects.requireNonNull(periods.view(system.office, JUNE).closed());
        assertThat(closed.corrected()).hasSize(1).first().satisfies(one -> {
            assertThat(one.was()).isEqualByComparingTo("12.5");
            assertThat(one.amount()).isEqualByComparingTo("13");
        });
    }

    @Test
    void theOfficeSeesWhoOwesWhat() {
        assertThat(periods.view(system.office, JUNE).owing().get(system.unit)).hasSize(4);
        standing("12.5");
        PeriodView view = periods.view(system.office, JUNE);
        assertThat(view.owing().get(system.unit)).hasSize(3).allMatch(view::isLate);
    }

    private void standing(String amount) {
        values.enter(system.liaison, List.of(Entry.of(invest, amount)));
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
    }

    private static void refused(String key, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(doing)
                .satisfies(refusal -> assertThat(refusal.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly(key));
    }
}
