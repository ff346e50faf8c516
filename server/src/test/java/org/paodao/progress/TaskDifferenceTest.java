package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;

class TaskDifferenceTest {
    private static final UUID UNIT = Ids.next();
    private static final Task A = SampleTasks.plain("1", "", "甲（示例）", UNIT, null);
    private static final Task B = SampleTasks.plain("2", "", "乙（示例）", UNIT, null);
    private static final Task C = SampleTasks.plain("3", "", "丙（示例）", UNIT, null);

    @Test
    void theSameListDiffersInNothing() {
        assertThat(between(List.of(A, B, C), List.of(A, B, C))).isEmpty();
    }

    @Test
    void whatIsAddedChangedAndDroppedIsTold() {
        Task renamed = SampleTasks.renamed(B, "乙二（示例）");
        assertThat(between(List.of(A, B), List.of(renamed, C)))
                .extracting(
                        one -> one.sort(),
                        one -> one.task().name(),
                        one -> one.facts().size())
                .containsExactly(
                        tuple(TaskDifference.Sort.CHANGED, "乙二（示例）", 1),
                        tuple(TaskDifference.Sort.ADDED, "丙（示例）", 0),
                        tuple(TaskDifference.Sort.DROPPED, "甲（示例）", 0));
    }

    @Test
    void aTaskThatStandsBehindAnotherOneNowIsMoved() {
        assertThat(between(List.of(A, B, C), List.of(A, C, B)))
                .extracting(TaskDifference::sort)
                .containsOnly(TaskDifference.Sort.MOVED);
        assertThat(between(List.of(A, B, C), List.of(B, C))).hasSize(1);
    }

    private static List<TaskDifference> between(List<Task> before, List<Task> after) {
        return TaskDifference.between(before, after, Map.of(UNIT, "甲局"));
    }
}
