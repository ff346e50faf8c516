package org.paodao.supervision.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.ClockMargins;
import org.paodao.supervision.clock.ClockRuleBook;
import org.paodao.supervision.clock.ClockRules;
import org.paodao.supervision.clock.Rung;
import org.paodao.supervision.clock.UrgingStep;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TimersTest {
    private static final LocalDate DUE = LocalDate.of(2023, 9, 28);

    @Autowired
    Timers timers;

    @Autowired
    UrgingToDos toDos;

    @Autowired
    ClockRuleBook rules;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private UUID unit = office.account();

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("示例局")).id();
    }

    @Test
    void eachTurnIsWrittenOnceHoweverOftenSomebodyLooks() {
        UUID matter = matter("IN_HAND");
        assertThat(look(LocalDate.of(2023, 9, 20))).isZero();
        assertThat(look(LocalDate.of(2023, 9, 21))).isEqualTo(1);
        assertThat(look(LocalDate.of(2023, 9, 21))).isZero();
        assertThat(look(DUE)).isEqualTo(1);
        assertThat(look(LocalDate.of(2023, 10, 7))).isZero();
        assertThat(look(LocalDate.of(2023, 10, 8))).isEqualTo(1);
        assertThat(turns(matter))
                .containsExactlyInAnyOrder(
                        "SOON 2023-09-21",
                        "DUE 2023-09-28",
                        "REMINDER 2023-09-28",
                        "OVERDUE 2023-10-08",
                        "NOTICE 2023-10-08");
    }

    @Test
    void daysOnWhichNobodyLookedAreMadeUpWithTheirDates() {
        UUID matter = matter("ASSIGNED");
        assertThat(look(LocalDate.of(2023, 12, 1))).isEqualTo(1);
        assertThat(turns(matter)).hasSize(7).contains("SOON 2023-09-21", "OVERDUE 2023-10-08", "LEADER 2023-10-18");
    }

    @Test
    void anotherLastDayBeginsAnew() {
        UUID matter = matter("IN_HAND");
        look(DUE);
        set(matter, "due = '2023-10-20'");
        assertThat(look(LocalDate.of(2023, 10, 10))).isZero();
        assertThat(look(LocalDate.of(2023, 10, 13))).isEqualTo(1);
        assertThat(turns(matter)).contains("SOON 2023-09-21", "SOON 2023-10-13");
    }

    @Test
    void noClockTurnsThatIsStoppedOrWhoseMatterIsOutOfTheUnitsHands() {
        UUID matter = matter("IN_HAND");
        set(matter, "paused_on = '2023-09-01'");
        matter("FED_BACK");
        matter("DISPUTED");
        assertThat(look(LocalDate.of(2023, 12, 1))).isZero();
        set(matter, "paused_on = null");
        assertThat(look(LocalDate.of(2023, 12, 1))).isEqualTo(1);
    }

    @Test
    void whatIsWrittenStaysAsItWasUnderOtherRules() {
        UUID matter = matter("IN_HAND");
        look(DUE);
        var later = new ClockRules(
                "督办时限",
                1,
                ClockRules.OWN,
                LocalDate.of(2023, 1, 1),
                null,
                List.of(),
                new ClockMargins(10, 0),
                List.of(new Rung(UrgingStep.REMINDER, -3)));
        rules.publish(office, "x", later, "示例");
        assertThat(look(DUE)).as("red comes at once now").isEqualTo(1);
        assertThat(turns(matter)).contains("SOON 2023-09-21", "REMINDER 2023-09-28", "OVERDUE 2023-09-28");
    }

    @Test
    void nodesThatLookAtTheSameTimeDoubleNothing() throws InterruptedException, ExecutionException {
        for (int n = 0; n < 20; n++) {
            matter("IN_HAND");
        }
        int written = 0;
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> looks = nodes.invokeAll(List.of(
                    () -> look(LocalDate.of(2023, 12, 1)),
                    () -> look(LocalDate.of(2023, 12, 1)),
                    () -> look(LocalDate.of(2023, 12, 1)),
                    () -> look(LocalDate.of(2023, 12, 1))));
            for (Future<Integer> one : looks) {
                written += one.get();
            }
        }
        assertThat(written).isEqualTo(20);
    }

    @Test
    void theUnitIsRemindedByItselfAndHarderStepsWaitForWhoSupervises() {
        UUID matter = matter("IN_HAND");
        look(DUE);
        assertThat(waiting(Set.of(unit))).containsExactly("supervisiontimer.told-reminder");
        assertThat(waiting(Set.of(Ids.next()))).isEmpty();
        assertThat(ofOffice()).isEmpty();

        look(LocalDate.of(2023, 10, 8));
        assertThat(ofOffice()).containsExactly("supervisiontimer.take-notice");
        assertThat(waiting(Set.of(unit)))
                .as("the unit is not told of what nobody has done")
                .containsExactly("supervisiontimer.told-reminder");

        urge(matter, 2);
        assertThat(ofOffice()).isEmpty();
        assertThat(waiting(Set.of(unit))).containsExactly("supervisiontimer.told-notice");

        look(LocalDate.of(2023, 12, 1));
        assertThat(ofOffice()).containsExactly("supervisiontimer.take-leader");
        set(matter, "stage = 'FED_BACK'");
        assertThat(ofOffice()).isEmpty();
    }

    private int look(LocalDate day) {
        return timers.on(office.jurisdiction(), day);
    }

    private List<String> turns(UUID matter) {
        return timers.of(office.jurisdiction(), matter).stream()
                .map(turn -> turn.moment() + " " + turn.day())
                .toList();
    }

    private List<String> waiting(Set<UUID> units) {
        return toDos.waiting(office.jurisdiction(), units, DUE, DUE).stream()
                .map(ToDo::text)
                .toList();
    }

    private List<String> ofOffice() {
        return toDos.ofOffice(office.jurisdiction(), DUE, DUE).stream()
                .map(ToDo::text)
                .toList();
    }

    private UUID matter(String stage) {
        UUID id = Ids.next();
        db.sql("""
                insert into supervision.matter (jurisdiction, id, number, request_key, source, title, text, given_on, urgency, confidential, lead,
                       assigned_on, begun, span_days, span_working, pauses, rule, due, stage, answer, redone, version, created_at, found_by)
                values (:jurisdiction, :id, cast(:id as text), cast(:id as text), 'INSTRUCTION', '示例事项', '示例', '2023-09-07', 'NORMAL', false, :unit,
                       '2023-09-07', '2023-09-07', 15, true, '[]', 'INSTRUCTION.NORMAL', :due, :stage, '', 0, 1, now(), '')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", id)
                .param("unit", unit)
                .param("due", DUE)
                .param("stage", stage)
                .update();
        return id;
    }

    private void set(UUID matter, String what) {
        db.sql("update supervision.matter set " + what + " where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", office.jurisdiction())
                .param("id", matter)
                .update();
    }

    private void urge(UUID matter, int level) {
        db.sql("""
                insert into supervision.matter_note (jurisdiction, id, matter, kind, words, level, request_key, audience, written_at, written_by,
                       written_by_name)
                values (:jurisdiction, :id, :matter, 'URGED', '示例', :level, cast(:id as text), 'ALL', now(), :by, '示例')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", Ids.next())
                .param("matter", matter)
                .param("level", level)
                .param("by", office.account())
                .update();
    }
}
