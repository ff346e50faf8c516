package org.paodao.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.plan.LeadItem;

/** How task lists and steps that wait are told. */
final class TaskToDo {
    /** A step is on the list of what is to be done so long before it is due. */
    private static final int DAYS_BEFORE = 30;

    private TaskToDo() {}

    /** What is due by this day is on the list today. */
    static LocalDate lastOpen(LocalDate today) {
        return today.plusDays(DAYS_BEFORE);
    }

    /** Lists that a unit has not begun, of one plan. */
    static ToDo draft(UUID unit, List<LeadItem> items) {
        LeadItem first = items.getFirst();
        return new ToDo(
                "task-lists:" + first.plan() + ":" + unit,
                ToDo.Kind.REPORT,
                "progress.draft",
                List.of(first.planTitle(), String.valueOf(items.size()), first.title()),
                items.size() == 1 ? address(first) + "/draft" : "/tasks?plan=" + first.planAddress() + "&stage=empty",
                Permission.TASK_DRAFT,
                unit,
                first.planSince(),
                null,
                null,
                0);
    }

    /** A list between its unit, the unit's head and the office. */
    static Optional<ToDo> onItsWay(LeadItem item, TaskToDoTables.Begun list, LocalDate since) {
        return switch (list.stage()) {
            case "DRAFTING" ->
                Optional.of(
                        list.byOffice()
                                ? one(item, list, since, new Asked(ToDo.Kind.REVIEW, "agree-own", null))
                                : one(item, list, since, new Asked(ToDo.Kind.APPROVE, "submit", "submit")));
            case "SUBMITTED" -> Optional.of(one(item, list, since, new Asked(ToDo.Kind.REVIEW, "agree", "agree")));
            case "RETURNED" -> Optional.of(one(item, list, since, new Asked(ToDo.Kind.ANSWER, "returned", null)));
            default -> Optional.empty();
        };
    }

    private static ToDo one(LeadItem item, TaskToDoTables.Begun list, LocalDate since, Asked asked) {
        String step = asked.step();
        boolean office = asked.kind() == ToDo.Kind.REVIEW;
        return new ToDo(
                "task-list:" + item.item() + ":" + asked.word() + ":" + list.edition(),
                asked.kind(),
                "progress." + asked.word(),
                List.of(item.title()),
                address(item) + (asked.kind() == ToDo.Kind.ANSWER ? "/draft" : ""),
                switch (asked.kind()) {
                    case REVIEW -> Permission.TASK_AGREE;
                    case APPROVE -> Permission.TASK_SUBMIT;
                    default -> Permission.TASK_DRAFT;
                },
                office ? null : item.unit(),
                since,
                null,
                step == null
                        ? null
                        : new ToDo.Act(
                                "progress." + step,
                                address(item),
                                Map.of("step", step, "seen", String.valueOf(list.version()))),
                0);
    }

    private static String address(LeadItem item) {
        return "/" + item.planAddress() + "/" + item.address() + "/tasks";
    }

    /** A milestone or a task that is due; said to be done today with one press, which can be taken back. */
    static ToDo step(TaskToDoTables.DueStep step, String plan, LocalDate day) {
        LocalDate due = Objects.requireNonNull(step.due(), "a step without a day waits for nobody");
        String address = "/" + plan + "/" + step.address() + "/tasks";
        boolean task = step.task().isEmpty();
        return new ToDo(
                (task ? "task:" : "milestone:") + step.id(),
                ToDo.Kind.REPORT,
                task ? "progress.task" : "progress.milestone",
                task ? List.of(step.name()) : List.of(step.task(), step.name()),
                address,
                Permission.TASK_DRAFT,
                step.unit(),
                due.minusDays(DAYS_BEFORE),
                due,
                new ToDo.Act(
                        "progress.done",
                        address + "/done",
                        Map.of(
                                "thing",
                                step.id().toString(),
                                "on",
                                day.toString(),
                                "seen",
                                String.valueOf(step.seen()))),
                0);
    }

    /** What is asked for, its word, and the step that does it. */
    private record Asked(
            ToDo.Kind kind, String word, @Nullable String step) {}
}
