package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Entry;
import org.paodao.testing.DatabaseTest;

@DatabaseTest
class TasksTest extends Listing {
    @Test
    void aListIsDraftedSentAndAgreed() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(said);
        assertThat(lists.item(stranger, item).list().shown()).isEmpty();

        tasks.submit(head, item, 1);
        tasks.agree(office, item, 2, "");
        ItemTasks agreed = lists.item(stranger, item);
        assertThat(agreed.list().tasks()).isEqualTo(said);
        assertThat(agreed.list().stage()).isEqualTo(new Stage.Agreed(1));
        assertThat(agreed.fit()).isEmpty();
        assertThat(agreed.name(other)).isEqualTo("乙局");
        assertThat(Objects.requireNonNull(agreed.list().edition()).under().version())
                .isEqualTo(1);
        assertThat(audit.trail(office, TaskList.trail(item)).stream().map(Entry::action))
                .containsExactly("progress.agreed", "progress.submitted", "progress.drafted");
        // The page of the item shows its own trail to everybody inside.
        assertThat(audit.trail(stranger, item)).isEmpty();
    }

    @Test
    void eachStepTakenTwiceIsTakenOnce() {
        var draft = new Draft(SampleTasks.two(lead, other), "");
        for (int click = 0; click < 2; click++) {
            tasks.put(liaison, item, draft, 0);
        }
        for (int click = 0; click < 2; click++) {
            tasks.submit(head, item, 1);
        }
        for (int click = 0; click < 2; click++) {
            tasks.agree(office, item, 2, "");
        }
        assertThat(lists.item(office, item).list().version()).isEqualTo(3);
        assertThat(lists.editions(office, item)).hasSize(1);
        assertThat(audit.trail(office, TaskList.trail(item))).hasSize(3);
    }

    @Test
    void whoeverSawAnEarlierVersionIsTold() {
        tasks.put(liaison, item, new Draft(SampleTasks.two(lead, other), ""), 0);
        refused("progress.changed", () -> tasks.put(liaison, item, new Draft(SampleTasks.two(lead, other), ""), 0));
        refused("progress.changed", () -> tasks.submit(head, item, 0));
        refused("progress.changed", () -> tasks.agree(office, item, 5, ""));
    }

    @Test
    void onlyTheLeadUnitDraftsItsHeadSendsAndTheOfficeAgrees() {
        var draft = new Draft(SampleTasks.two(lead, other), "");
        refused("access.forbidden-unit", () -> tasks.put(stranger, item, draft, 0));
        refused("access.forbidden-unit", () -> tasks.put(head, item, draft, 0));
        tasks.put(liaison, item, draft, 0);
        refused("access.forbidden-unit", () -> tasks.submit(liaison, item, 1));
        refused("access.forbidden-unit", () -> tasks.submit(office, item, 1));
        refused("progress.not-submitted", () -> tasks.agree(office, item, 1, "示例"));
        tasks.submit(head, item, 1);
        refused("access.forbidden", () -> tasks.agree(head, item, 2, ""));
        refused("progress.not-now.submitted", () -> tasks.put(liaison, item, draft, 2));
    }

    @Test
    void theOfficeAgreesToItsOwnDraftOnNamedGroundsOnly() {
        tasks.put(office, item, new Draft(SampleTasks.two(lead, other), ""), 0);
        refused("progress.remark-missing", () -> tasks.agree(office, item, 1, " "));
        tasks.agree(office, item, 1, "示发〔2023〕1号");
        assertThat(lists.editions(office, item).getFirst().reason()).isEqualTo("示发〔2023〕1号");
    }

    @Test
    void aReturnedListSaysWhyAndGoesOnWhereItWas() {
        List<Task> said = SampleTasks.two(lead, other);
        tasks.put(liaison, item, new Draft(said, ""), 0);
        tasks.submit(head, item, 1);
        refused("progress.why-missing", () -> tasks.sendBack(office, item, 2, " "));
        tasks.sendBack(office, item, 2, "第2项请写明时限");
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Returned(0, "第2项请写明时限"));
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(said);
        tasks.put(liaison, item, new Draft(said.reversed(), ""), 3);
        tasks.submit(head, item, 4);
        tasks.recall(head, item, 5);
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Drafting(0, false));
    }

    @Test
    void everyVersionIsKeptAndTheOneOfADayIsFound() {
        List<Task> first = agreed();
        List<Task> second = List.of(first.getLast(), SampleTasks.renamed(first.getFirst(), "建成示例点4个"));
        refused("progress.reason-missing", () -> tasks.put(liaison, item, new Draft(second, ""), 3));
        tasks.put(liaison, item, new Draft(second, "上级要求调整"), 3);
        assertThat(lists.item(stranger, item).list().shown()).isEqualTo(first);
        tasks.submit(head, item, 4);
        tasks.agree(office, item, 5, "");

        assertThat(lists.item(stranger, item).list().tasks()).isEqualTo(second);
        assertThat(lists.at(office, item, 1)).isEqualTo(first);
        assertThat(lists.at(office, item, 2)).isEqualTo(second);
        assertThat(lists.first(office, item)).containsExactlyInAnyOrderElementsOf(first);
        LocalDate today = LocalDate.now(SHANGHAI);
        assertThat(lists.on(office, item, today))
                .hasValueSatisfying(edition -> assertThat(edition.number()).isEqualTo(2));
        assertThat(lists.on(office, item, today.minusDays(1))).isEmpty();
    }

    @Test
    void aDraftGivenUpLeavesWhatWasAgreed() {
        List<Task> first = agreed();
        tasks.put(liaison, item, new Draft(List.of(), "示例"), 3);
        tasks.drop(liaison, item, 4);
        tasks.drop(liaison, item, 4);
        assertThat(lists.item(liaison, item).list().shown()).isEqualTo(first);
        assertThat(lists.item(liaison, item).list().stage()).isEqualTo(new Stage.Agreed(1));
    }

    @Test
    void weightsMakeAHundredOrThereAreNone() {
        List<Task> some =
                List.of(SampleTasks.plain("1", "", "甲", lead, "50"), SampleTasks.plain("2", "", "乙", lead, null));
        tasks.put(liaison, item, new Draft(some, ""), 0);
        refused("progress.weights-sum", () -> tasks.submit(head, item, 1));
        List<Task> off =
                List.of(SampleTasks.plain("1", "", "甲", lead, "33.33"), SampleTasks.plain("2", "", "乙", lead, "66.66"));
        tasks.put(liaison, item, new Draft(off, ""), 1);
        refused("progress.weights-sum", () -> tasks.submit(head, item, 2));
        List<Task> exact =
                List.of(SampleTasks.plain("1", "", "甲", lead, "33.33"), SampleTasks.plain("2", "", "乙", lead, "66.67"));
        tasks.put(liaison, item, new Draft(exact, ""), 2);
        tasks.submit(head, item, 3);
    }
}
