package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.plan.PlanHead;

class GanttTest {
    private static final UUID UNIT = Ids.next();
    private static final LocalDate YEARS_END = LocalDate.of(2023, 12, 31);

    @Test
    void theYearFillsTheDrawingAndMonthsBeginWhereTheirDaysDo() {
        Gantt gantt = Gantt.of(plan(List.of(task(YEARS_END)), Map.of()), Map.of());
        Gantt.Bar bar = Objects.requireNonNull(gantt.rows().getFirst().now());
        assertThat(bar.x()).isEqualTo(Gantt.LEFT);
        assertThat(bar.width()).isEqualTo(732);
        assertThat(gantt.months()).hasSize(12);
        assertThat(gantt.months().getFirst().x()).isEqualTo(Gantt.LEFT);
        // 181 of 365 days of 732 points, cut to whole ones.
        assertThat(gantt.months().get(6).x()).isEqualTo(Gantt.LEFT + 181 * 732 / 365);
    }

    @Test
    void rowsStandBelowEachOtherAndNothingLeavesTheDrawing() {
        List<Task> tasks = IntStream.range(0, 40)
                .mapToObj(n -> task(LocalDate.of(2023, 1, 1).plusDays(n * 9L)))
                .toList();
        Gantt gantt = Gantt.of(plan(tasks, Map.of()), Map.of());
        for (int n = 0; n < 40; n++) {
            Gantt.Row row = gantt.rows().get(n);
            assertThat(row.y()).isEqualTo(Gantt.HEAD + n * Gantt.ROW);
            assertThat(row.y() + Gantt.ROW).isLessThanOrEqualTo(gantt.height());
            Gantt.Bar bar = Objects.requireNonNull(row.now());
            assertThat(bar.width()).isPositive();
            assertThat(bar.x() + bar.width()).isLessThan(gantt.width());
        }
        List<Integer> widths = gantt.rows().stream()
                .map(row -> Objects.requireNonNull(row.now()).width())
                .toList();
        assertThat(widths).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theBaselineIsWhatWasFirstAgreed() {
        Task first = task(LocalDate.of(2023, 6, 30));
        Task now = until(first, LocalDate.of(2023, 9, 30));
        Gantt.Row row = Gantt.of(plan(List.of(now), Map.of()), Map.of(Ids.next(), List.of(first)))
                .rows()
                .getFirst();
        assertThat(row.slip()).isEqualTo(92);
        assertThat(Objects.requireNonNull(row.first()).width())
                .isLessThan(Objects.requireNonNull(row.now()).width());
        assertThat(row.critical()).isEqualTo(LocalDate.of(2023, 9, 30));
    }

    @Test
    void milestonesStandOnTheirDaysDoneOrLate() {
        Milestone done = SampleTasks.step("选址", LocalDate.of(2023, 2, 1), null);
        Milestone late = SampleTasks.step("开工", LocalDate.of(2023, 5, 1), null);
        Milestone ahead = SampleTasks.step("建成", LocalDate.of(2023, 11, 1), null);
        Task task = with(List.of(done, late, ahead));
        var mark = new Done(LocalDate.of(2023, 2, 1), "示例", Instant.EPOCH, 1);
        Gantt gantt = Gantt.of(plan(List.of(task), Map.of(done.id(), mark)), Map.of());
        Gantt.Row row = gantt.rows().getFirst();
        assertThat(row.points()).extracting(Gantt.Point::done).containsExactly(true, false, false);
        assertThat(row.points()).extracting(Gantt.Point::late).containsExactly(false, true, false);
        assertThat(row.points()).extracting(Gantt.Point::x).isSorted();
        assertThat(row.points().getFirst().x()).isEqualTo(gantt.months().get(1).x());
        assertThat(row.critical()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(row.end()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(gantt.today()).isEqualTo(gantt.months().get(5).x());
    }

    @Test
    void theSameTasksGiveTheSameDrawing() {
        PlanTasks plan = plan(List.of(task(YEARS_END), task(LocalDate.of(2024, 3, 31))), Map.of());
        assertThat(Gantt.of(plan, Map.of())).isEqualTo(Gantt.of(plan, Map.of()));
        assertThat(Gantt.of(plan, Map.of()).months()).hasSize(15);
    }

    private static PlanTasks plan(List<Task> tasks, Map<UUID, Done> done) {
        UUID item = Ids.next();
        var place = new PlanPlace(item, item, "2023", 1, "outcomes/1", "outcome", "", "示例", "", UNIT);
        var list = new TaskList(item, 1, new Stage.Agreed(1), null, tasks, null, done);
        var head = new PlanHead(
                item, item, "2023", 2023, "示例", null, 1, 1, Instant.EPOCH, "示例", null, null, LocalDate.of(2023, 1, 1));
        return new PlanTasks(
                head,
                List.of(),
                List.of(new PlanTasks.Line(place, list, tasks, Set.of())),
                false,
                new PlanTasks.Size(1, 1, tasks.size()),
                Map.of(UNIT, "甲局"),
                LocalDate.of(2023, 6, 1));
    }

    private static Task task(@Nullable LocalDate deadline) {
        return until(SampleTasks.plain("", "", "任务（示例）", UNIT, null), deadline);
    }

    private static Task until(Task task, @Nullable LocalDate deadline) {
        return new Task(
                task.id(), "", "", task.name(), "", Goals.NONE, deadline, task.owner(), List.of(), null, List.of());
    }

    private static Task with(List<Milestone> milestones) {
        return new Task(
                Ids.next(), "", "", "任务（示例）", "", Goals.NONE, null, Owner.unit(UNIT), List.of(), null, milestones);
    }
}
