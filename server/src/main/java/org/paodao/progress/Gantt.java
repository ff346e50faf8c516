package org.paodao.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tasks over the year as a drawing in whole numbers: what was first agreed beneath what holds now. The same tasks give the same drawing.
 *
 * @param today where today's line stands; null when it lies outside
 */
public record Gantt(
        int width,
        int height,
        List<Month> months,
        List<Row> rows,
        @Nullable Integer today) {
    /** Where the days begin; to the left of it stand the names. */
    public static final int LEFT = 240;

    /** How high a row is. */
    public static final int ROW = 28;

    /** How high the months above the rows are. */
    public static final int HEAD = 24;

    private static final int DAYS_WIDTH = 732;
    private static final int MARGIN = 8;

    public Gantt {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /** The beginning of a month. */
    public record Month(int x, YearMonth month) {}

    /** From when to when, as it is drawn. */
    public record Bar(int x, int width) {}

    /**
     * A milestone.
     *
     * @param done whether it is done
     * @param late whether its day has passed undone
     */
    public record Point(int x, String name, LocalDate due, boolean done, boolean late) {}

    /**
     * A task.
     *
     * @param y its upper edge
     * @param now until when it lasts; null when nothing says so
     * @param first until when it was to last when it was first agreed; null when nothing was
     * @param firstEnd the day on which {@code first} ends
     * @param end the day on which {@code now} ends
     * @param critical the next day on which something of it is due that is not done; null when nothing is
     */
    public record Row(
            PlanTasks.Placed placed,
            int y,
            @Nullable Bar now,
            @Nullable Bar first,
            List<Point> points,
            @Nullable LocalDate end,
            @Nullable LocalDate firstEnd,
            @Nullable LocalDate critical) {
        public Row {
            points = List.copyOf(points);
        }

        /** By how many days it ends later than first agreed; less than 0 when earlier. */
        public long slip() {
            return end == null || firstEnd == null ? 0 : ChronoUnit.DAYS.between(firstEnd, end);
        }
    }

    /**
     * Draws tasks.
     *
     * @param first what was first agreed, by item
     */
    public static Gantt of(PlanTasks plan, Map<UUID, List<Task>> first) {
        Map<UUID, Task> baseline = new HashMap<>();
        first.values().forEach(tasks -> tasks.forEach(task -> baseline.put(task.id(), task)));
        List<PlanTasks.Placed> tasks = plan.tasks();
        LocalDate from = LocalDate.of(plan.head().year(), 1, 1);
        LocalDate to = tasks.stream()
                .flatMap(placed -> Stream.concat(
                        Stream.ofNullable(end(placed.task())),
                        Stream.ofNullable(baseline.get(placed.task().id()))
                                .flatMap(task -> Stream.ofNullable(end(task)))))
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(LocalDate.of(plan.head().year(), 12, 31)))
                .map(last -> YearMonth.from(last).atEndOfMonth())
                .orElse(LocalDate.of(plan.head().year(), 12, 31));
        var scale = new Scale(from, to);
        List<Row> rows = new ArrayList<>();
        for (PlanTasks.Placed placed : tasks) {
            rows.add(row(placed, baseline.get(placed.task().id()), scale, new At(rows.size(), plan.today())));
        }
        return new Gantt(
                LEFT + DAYS_WIDTH + MARGIN,
                HEAD + rows.size() * ROW + MARGIN,
                scale.months(),
                rows,
                scale.holds(plan.today()) ? scale.x(plan.today()) : null);
    }

    private static Row row(PlanTasks.Placed placed, @Nullable Task first, Scale scale, At at) {
        Task task = placed.task();
        Map<UUID, Done> done = placed.line().list().done();
        LocalDate end = end(task);
        LocalDate firstEnd = first == null ? null : end(first);
        List<Point> points = task.milestones().stream()
                .filter(step -> step.due() != null)
                .map(step -> {
                    LocalDate due = Objects.requireNonNull(step.due());
                    boolean isDone = TaskState.doneOn(done, step.id()) != null;
                    return new Point(scale.x(due), step.name(), due, isDone, !isDone && due.isBefore(at.today()));
                })
                .toList();
        return new Row(
                placed,
                HEAD + at.row() * ROW,
                bar(scale, end),
                bar(scale, firstEnd),
                points,
                end,
                firstEnd,
                placed.state() == TaskState.DONE ? null : critical(task, done));
    }

    private static @Nullable Bar bar(Scale scale, @Nullable LocalDate end) {
        return end == null || end.isBefore(scale.from()) ? null : new Bar(LEFT, scale.x(end.plusDays(1)) - LEFT);
    }

    /** When a task ends: on its deadline, else with its last milestone. */
    static @Nullable LocalDate end(Task task) {
        return task.deadline() != null
                ? task.deadline()
                : task.milestones().stream()
                        .flatMap(step -> Stream.ofNullable(step.due()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static @Nullable LocalDate critical(Task task, Map<UUID, Done> done) {
        Optional<LocalDate> step = task.milestones().stream()
                .filter(one -> TaskState.doneOn(done, one.id()) == null)
                .flatMap(one -> Stream.ofNullable(one.due()))
                .min(Comparator.naturalOrder());
        return step.orElse(task.deadline());
    }

    private record At(int row, LocalDate today) {}

    /** Days as places on the drawing. */
    private record Scale(LocalDate from, LocalDate to) {
        int x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return LEFT + Math.toIntExact(ChronoUnit.DAYS.between(from, day) * DAYS_WIDTH / days);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        List<Month> months() {
            List<Month> months = new ArrayList<>();
            for (YearMonth month = YearMonth.from(from);
                    !month.isAfter(YearMonth.from(to));
                    month = month.plusMonths(1)) {
                months.add(new Month(x(month.atDay(1)), month));
            }
            return months;
        }
    }
}
