package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.paodao.access.NewGrant;
import org.paodao.access.NewStandIn;
import org.paodao.access.StandIns;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.progress.Draft;
import org.paodao.progress.Milestone;
import org.paodao.progress.SampleTasks;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReminderRoundTest extends Reminding {
    @Autowired
    private StandIns standIns;

    @Autowired
    private Workbench workbench;

    @Test
    void theSameThingIsNeverToldTwiceAndWhatIsLateGoesUp() {
        due(DUE);
        assertThat(round.go(jurisdiction, DUE.minusDays(4))).isZero();
        assertThat(round.go(jurisdiction, DUE.minusDays(3))).isOne();
        assertThat(round.go(jurisdiction, DUE.minusDays(3))).isZero();
        assertThat(round.go(jurisdiction, DUE.minusDays(2))).isZero();
        assertThat(round.go(jurisdiction, DUE.minusDays(1))).isOne();
        assertThat(round.go(jurisdiction, DUE)).isOne();
        assertThat(round.go(jurisdiction, DUE.plusDays(1))).isZero();
        assertThat(round.go(jurisdiction, DUE.plusDays(3))).isZero();
        assertThat(told(liaison)).containsExactly("BEFORE 2023-12-01", "BEFORE 2023-12-01", "DUE 2023-12-01");
        assertThat(told(head)).isEmpty();
        assertThat(round.go(jurisdiction, DUE.plusDays(5))).isEqualTo(2);
        assertThat(told(head)).containsExactly("HEAD 2023-12-01");
        assertThat(told(office)).isEmpty();
        assertThat(round.go(jurisdiction, DUE.plusDays(7))).isOne();
        assertThat(told(office)).containsExactly("OFFICE 2023-12-01");
        assertThat(round.go(jurisdiction, DUE.plusDays(10))).isOne();
        assertThat(told(liaison)).endsWith("LATE 2023-12-01", "LATE 2023-12-01");
    }

    @Test
    void daysOffAreNotCounted() {
        // The holidays of 2023 last from 29 September to 6 October; the 7th and 8th are worked.
        due(LocalDate.of(2023, 10, 4));
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 9, 24))).isZero();
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 9, 25))).isOne();
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 9, 27))).isOne();
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 9, 28))).isOne();
        assertThat(told(liaison)).containsExactly("BEFORE 2023-10-04", "BEFORE 2023-10-04", "DUE 2023-10-04");
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 10, 6))).isZero();
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 10, 8))).isZero();
        assertThat(round.go(jurisdiction, LocalDate.of(2023, 10, 9))).isEqualTo(2);
    }

    @Test
    void twoNodesAtOnceTellOnce() throws InterruptedException, ExecutionException {
        due(DUE);
        assertThat(atOnce(() -> round.go(jurisdiction, DUE))).containsExactlyInAnyOrder(0, 1);
        assertThat(told(liaison)).hasSize(1);
    }

    static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<T> one = nodes.submit(work);
            Future<T> two = nodes.submit(work);
            return List.of(one.get(), two.get());
        }
    }

    @Test
    void whatIsDoneIsNewNoMore() {
        Milestone step = due(DUE).getFirst();
        round.go(jurisdiction, DUE);
        assertThat(inbox.fresh(liaison)).isOne();
        completion.mark(liaison, item, step.id(), DUE, 0);
        assertThat(round.go(jurisdiction, DUE)).isZero();
        assertThat(inbox.fresh(liaison)).isZero();
        assertThat(inbox.page(liaison, null, false).getFirst().settled()).isTrue();
    }

    @Test
    void whatIsReturnedIsToldAtOnceAndAStandInIsToldToo() {
        LocalDate today = workbench.today();
        CurrentUser colleague = person(office, "colleague", NewGrant.inOwnUnit(Role.VIEWER), other);
        standIns.give(liaison, new NewStandIn(colleague.username(), Set.of(), null, today.plusDays(3), "示例"));
        var draft = new Draft(List.of(SampleTasks.plain("1", "", "示例任务", unit, null)), "");
        tasks.put(liaison, item, draft, 0);
        tasks.submit(head, item, 1);
        tasks.sendBack(office, item, 2, "示例");
        assertThat(round.go(jurisdiction)).isEqualTo(2);
        assertThat(told(liaison)).containsExactly("RETURNED null");
        assertThat(told(colleague)).containsExactly("RETURNED null");
        assertThat(round.go(jurisdiction)).isZero();
        assertThat(round.go(jurisdiction, today.plusDays(1))).isZero();
        tasks.put(liaison, item, draft, 3);
        tasks.submit(head, item, 4);
        round.go(jurisdiction, today.plusDays(1));
        tasks.sendBack(office, item, 5, "示例");
        assertThat(round.go(jurisdiction, today.plusDays(1))).isEqualTo(2);
    }

    @Test
    void whatIsToldAtOnceOfOneUnitIsOneLine() {
        due(DUE, DUE);
        assertThat(round.go(jurisdiction, DUE)).isEqualTo(2);
        assertThat(inbox.fresh(liaison)).isOne();
    }

    @Test
    void nobodyReadsAnothersMessages() {
        due(DUE);
        round.go(jurisdiction, DUE);
        Message message = inbox.page(liaison, null, false).getFirst();
        assertThatThrownBy(() -> inbox.read(head, List.of(message.id()))).isInstanceOf(Refusal.class);
        inbox.read(liaison, List.of(message.id()));
        assertThat(inbox.fresh(liaison)).isZero();
    }

    @Test
    void whatIsOldAtTheFirstRunGoesUpAsOneMessageOfEachUnit() {
        List<Milestone> old = due(DUE, DUE.plusDays(3), DUE.plusDays(4));
        LocalDate first = DUE.plusDays(63);
        assertThat(round.go(jurisdiction, first)).isEqualTo(5);
        assertThat(told(office)).containsExactly("OFFICE 2023-12-01");
        assertThat(told(head)).containsExactly("HEAD 2023-12-01");
        assertThat(told(liaison)).as("whoever has to do it is told of each").hasSize(3);
        Message sum = inbox.page(office, null, true).getFirst();
        assertThat(sum.words()).containsExactly("3");
        assertThat(sum.unit()).isEqualTo(unit);
        assertThat(inbox.fresh(office)).isOne();
        assertThat(round.go(jurisdiction, first)).isZero();

        for (Milestone one : old.subList(0, 2)) {
            completion.mark(liaison, item, one.id(), DUE, 0);
        }
        round.go(jurisdiction, first);
        assertThat(inbox.fresh(office)).as("one of the things still waits").isOne();
        completion.mark(liaison, item, old.getLast().id(), DUE, 0);
        round.go(jurisdiction, first);
        assertThat(inbox.fresh(office)).isZero();
    }

    @Test
    void whatGoesUpInTimeGoesUpOneByOne() {
        due(DUE, DUE.plusDays(3));
        assertThat(round.go(jurisdiction, DUE.plusDays(12))).isEqualTo(6);
        assertThat(told(office)).containsExactlyInAnyOrder("OFFICE 2023-12-01", "OFFICE 2023-12-04");
    }
}
