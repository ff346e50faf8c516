package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.testing.Together.DONE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.audit.Audit;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.paodao.testing.Together;
import org.springframework.beans.factory.annotation.Autowired;

/** Different steps that meet at the same moment: one comes after the other, and what it finds then decides. */
@DatabaseTest
class MeetingStepsTest extends JuneFigures {
    @Autowired
    ValueLoads loads;

    @Autowired
    Audit audit;

    @Test
    void ofTwoWhoReturnAFigureForOtherReasonsOneIsTold() throws InterruptedException {
        sent(invest);
        assertThat(Together.run(
                        () -> approvals.sendBack(system.head, seen(invest, 2), "示例：口径不对"),
                        () -> approvals.sendBack(system.office, seen(invest, 2), "示例：与台账不符")))
                .containsExactlyInAnyOrder(DONE, "indicatorvalue.changed");
        assertThat(lists.one(system.office, invest).value().version()).isEqualTo(3);
    }

    @Test
    void aPeriodIsOpenedAgainOnce() throws InterruptedException {
        sent(invest);
        approvals.approve(system.head, seen(invest, 2));
        periods.close(system.office, JUNE);
        CurrentUser colleague = Districts.with(system.office, Role.OFFICE);
        assertThat(Together.run(
                        () -> periods.open(system.office, JUNE, "示例：补报"),
                        () -> periods.open(colleague, JUNE, "示例：漏报"),
                        () -> periods.open(system.office, JUNE, "示例：补报")))
                .containsOnly(DONE);
        assertThat(audit.trail(system.office, system.office.jurisdiction()).stream()
                        .filter(entry -> entry.action().equals("indicator.period-opened")))
                .hasSize(1);
        assertThat(lists.one(system.office, invest).value().version()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsApprovedWhileItsPeriodIsClosedIsLocked(int month) throws InterruptedException {
        Place place = place(month);
        sent(place);
        assertThat(Together.run(
                        () -> periods.close(system.office, place.period()),
                        () -> approvals.approve(system.head, seen(place, 2))))
                .containsOnly(DONE);
        assertThat(lists.one(system.office, place).value().state()).isEqualTo(State.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsReturnedWhileItsPeriodIsClosedIsEitherReturnedOrLocked(int month) throws InterruptedException {
        Place place = place(month);
        sent(place);
        approvals.approve(system.head, seen(place, 2));
        List<String> became = Together.run(
                () -> approvals.sendBack(system.office, seen(place, 3), "示例：口径不对"),
                () -> periods.close(system.office, place.period()));
        assertThat(became.getLast()).isEqualTo(DONE);
        assertThat(lists.one(system.office, place).value().state())
                .isEqualTo(became.getFirst().equals(DONE) ? State.RETURNED : State.LOCKED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatTheOfficeLoadsAndItsUnitReportsIsOneOfBoth(int month) throws InterruptedException {
        loads.load(system.office, "before", csv("INVEST,,,2022-12,8\n"));
        Place place = place(month);
        List<String> became = Together.run(
                () -> loads.load(
                        system.office, "both", csv("INVEST,,,2022-12,8\nINVEST,,,%s,9\n".formatted(place.period()))),
                () -> values.enter(system.liaison, List.of(Entry.of(place, "12.5"))));
        assertThat(became).containsOnlyOnce(DONE);
        Value value = lists.one(system.office, place).value();
        assertThat(value.reported()).isEqualTo(became.getLast().equals(DONE));
        assertThat(value.version()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsLoadedWhileItsPeriodIsClosedIsLockedOrNotTaken(int month) throws InterruptedException {
        Place place = place(month);
        List<String> became = Together.run(
                () -> loads.load(system.office, "late", csv("INVEST,,,%s,9\n".formatted(place.period()))),
                () -> periods.close(system.office, place.period()));
        assertThat(became.getLast()).isEqualTo(DONE);
        assertThat(lists.of(system.office, place.period()))
                .hasSize(became.getFirst().equals(DONE) ? 1 : 0)
                .allMatch(value -> value.state() == State.LOCKED);
    }

    private Place place(int month) {
        return Place.whole(system.id("INVEST"), Period.month(2023, month));
    }

    private void sent(Place place) {
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        values.submit(system.liaison, seen(place, 1));
    }

    private static List<Seen> seen(Place place, int version) {
        return List.of(new Seen(place, version));
    }

    private static ByteArrayInputStream csv(String rows) {
        return new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }
}
