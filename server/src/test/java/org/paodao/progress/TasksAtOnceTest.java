package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Entry;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

/** Buttons of a task list pressed several times in the very same moment. */
@DatabaseTest
class TasksAtOnceTest extends Listing {
    @Test
    void eachStepPressedSeveralTimesAtOnceIsTakenOnceAndToldSoEachTime() throws InterruptedException {
        var draft = new Draft(SampleTasks.two(lead, other), "");
        once(() -> tasks.put(liaison, item, draft, 0), 1);
        once(() -> tasks.submit(head, item, 1), 2);
        once(() -> tasks.recall(head, item, 2), 3);
        once(() -> tasks.submit(head, item, 3), 4);
        once(() -> tasks.sendBack(office, item, 4, "请写明时限"), 5);
        once(() -> tasks.put(liaison, item, draft, 5), 6);
        once(() -> tasks.submit(head, item, 6), 7);
        once(() -> tasks.agree(office, item, 7, ""), 8);
        once(() -> tasks.confirm(office, item, 8, "示例：计划变动不影响本清单"), 9);
        once(() -> tasks.put(liaison, item, new Draft(draft.tasks().reversed(), "示例：次序调整"), 9), 10);
        once(() -> tasks.drop(liaison, item, 10), 11);
        assertThat(lists.editions(office, item)).hasSize(2);
        assertThat(audit.trail(office, TaskList.trail(item))).hasSize(11);
    }

    @Test
    void ofTwoWhoDraftAtOnceOneIsToldAndNothingOfTheOtherIsLost() throws InterruptedException {
        List<Task> said = SampleTasks.two(lead, other);
        List<String> outcomes = Together.run(
                () -> tasks.put(liaison, item, new Draft(said, ""), 0),
                () -> tasks.put(office, item, new Draft(said.reversed(), ""), 0));
        assertThat(outcomes).containsExactlyInAnyOrder(Together.DONE, "progress.changed");
        assertThat(lists.item(liaison, item).list().shown())
                .isEqualTo(outcomes.getFirst().equals(Together.DONE) ? said : said.reversed());
    }

    @Test
    void whatIsMarkedAsDoneSeveralTimesAtOnceIsMarkedOnce() throws InterruptedException {
        UUID step = agreed().getFirst().milestones().getFirst().id();
        Runnable marking = () -> completion.mark(liaison, item, step, LocalDate.of(2023, 5, 20), 0);
        assertThat(Together.run(marking, marking, marking, marking)).containsOnly(Together.DONE);
        Runnable back = () -> completion.takeBack(liaison, item, step, 1);
        assertThat(Together.run(back, back, back, back)).containsOnly(Together.DONE);
        assertThat(audit.trail(office, TaskList.trail(item)).stream().map(Entry::action))
                .startsWith("progress.done-taken-back", "progress.done", "progress.agreed");
    }

    private void once(Runnable step, int version) throws InterruptedException {
        assertThat(Together.run(step, step, step, step)).containsOnly(Together.DONE);
        assertThat(lists.item(office, item).list().version()).isEqualTo(version);
    }
}
