package org.paodao.supervision.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.paodao.supervision.clock.ClockMargins;
import org.paodao.supervision.clock.ClockRuleBook;
import org.paodao.supervision.clock.ClockRules;
import org.paodao.supervision.clock.Rung;
import org.paodao.supervision.clock.UrgingStep;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TimersTest extends TimerSamples {
    @Autowired
    Timers timers;

    @Autowired
    UrgingToDos toDos;

    @Autowired
    List<ToDoSource> sources;

    @Autowired
    ClockRuleBook rules;

    @Autowired
    Calendar calendar;

    @Autowired
    Audit audit;

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
    void lastDaysAreCountedAgainWhenOtherDaysAreWorked() {
        UUID counted = matter("IN_HAND");
        UUID granted = matter("IN_HAND");
        set(granted, "extended_to = due");
        UUID answered = matter("FED_BACK");
        set(answered, "answered_on = '2023-09-20'");
        look(LocalDate.of(2023, 9, 8));
        String file = "年度,日期,安排,名称,依据\n2023,2023-09-12,休,示例节,示例通知\n";
        calendar.take(office, "示例.csv", file.getBytes(StandardCharsets.UTF_8), "示例");
        look(LocalDate.of(2023, 9, 8));
        // only the 12 September is off in that file: the holidays of the year are gone, too
        assertThat(due(counted)).isEqualTo("2023-09-29");
        assertThat(due(granted)).isEqualTo(DUE);
        assertThat(due(answered)).isEqualTo(DUE);
        assertThat(audit.trail(office, counted).stream().map(Entry::action))
                .containsExactly("supervision.matter-recounted");
        look(LocalDate.of(2023, 9, 8));
        assertThat(audit.trail(office, counted)).hasSize(1);
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
        assertThat(waiting(Set.of(unit))).containsExactly("supervisionmatter.answer");
        look(DUE);
        assertThat(waiting(Set.of(unit)))
                .as("a matter waits once, however often the unit is urged")
                .containsExactly("supervisionmatter.answer-told-reminder");
        assertThat(waiting(Set.of(Ids.next()))).isEmpty();
        assertThat(ofOffice()).isEmpty();

        look(LocalDate.of(2023, 10, 8));
        assertThat(ofOffice()).containsExactly("supervisiontimer.take-notice");
        assertThat(waiting(Set.of(unit)))
                .as("the unit is not told of what nobody has done")
                .containsExactly("supervisionmatter.answer-told-reminder");

        urge(matter, 2);
        assertThat(ofOffice()).isEmpty();
        assertThat(waiting(Set.of(unit))).containsExactly("supervisionmatter.answer-told-notice");
        set(matter, "paused_on = due");
        assertThat(waiting(Set.of(unit)))
                .as("nobody is urged while the clock stands still")
                .containsExactly("supervisionmatter.answer");
        set(matter, "paused_on = null");

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
        return sources.stream()
                .flatMap(source -> source.waiting(office.jurisdiction(), units, DUE, DUE).stream())
                .map(ToDo::text)
                .toList();
    }

    private List<String> ofOffice() {
        return toDos.ofOffice(office.jurisdiction(), DUE, DUE).stream()
                .map(ToDo::text)
                .toList();
    }
}
