package org.paodao.progress.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.Completion;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.TaskDifference;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.ui.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of one item's tasks, and the steps of its list. */
@Controller
@RequestMapping(ItemTasksController.TASKS)
class ItemTasksController {
    static final String TASKS = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/{path:[a-z][a-z-]*}/{number:[0-9]+}/tasks";

    private final TaskLists lists;
    private final Tasks tasks;
    private final Completion completion;
    private final ListSurroundings surroundings;

    ItemTasksController(TaskLists lists, Tasks tasks, Completion completion, ListSurroundings surroundings) {
        this.lists = lists;
        this.tasks = tasks;
        this.completion = completion;
        this.surroundings = surroundings;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page one(CurrentUser user, @PathVariable String plan, @PathVariable String path, @PathVariable String number) {
        return page(user, lists.item(user, plan, path + "/" + number), "");
    }

    private ItemTasksPage page(CurrentUser user, ItemTasks shown, String typed) {
        List<TaskDifference> differences =
                shown.list().draft() == null || shown.list().edition() == null
                        ? List.of()
                        : TaskDifference.between(
                                shown.list().tasks(), shown.list().draft().tasks(), names(user, shown));
        return new ItemTasksPage(shown, differences, surroundings.of(user, shown), typed);
    }

    private Map<UUID, String> names(CurrentUser user, ItemTasks shown) {
        Map<UUID, String> names = new HashMap<>(shown.names());
        names.putAll(lists.names(user, shown.list().tasks()));
        return names;
    }

    @Needs({Permission.TASK_DRAFT, Permission.TASK_SUBMIT, Permission.TASK_AGREE})
    @PostMapping
    Page step(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable String path,
            @PathVariable String number,
            Step step) {
        String address = path + "/" + number;
        ItemTasks shown = lists.item(user, plan, address);
        return Page.orAgain(
                () -> {
                    String said = take(user, shown.list().item(), step);
                    return Page.redirect(
                                    step.isFromAgreements()
                                            ? "/tasks/agreements?plan=" + plan
                                            : "/" + plan + "/" + address + "/tasks")
                            .saying("progress.said." + said);
                },
                () -> page(user, lists.item(user, plan, address), step.words()));
    }

    private String take(CurrentUser user, UUID item, Step step) {
        String name = step.step() == null ? "" : step.step();
        switch (name) {
            case "submit" -> tasks.submit(user, item, step.version());
            case "recall" -> tasks.recall(user, item, step.version());
            case "return" -> tasks.sendBack(user, item, step.version(), step.words());
            case "agree" -> tasks.agree(user, item, step.version(), step.words());
            case "confirm" -> tasks.confirm(user, item, step.version(), step.words());
            case "drop" -> tasks.drop(user, item, step.version());
            default -> throw Refusal.invalid("step", "progress.step-unknown");
        }
        return name;
    }

    @Needs({Permission.TASK_DRAFT, Permission.TASK_SUBMIT})
    @PostMapping("/done")
    Page done(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable String path,
            @PathVariable String number,
            Mark mark) {
        String address = path + "/" + number;
        ItemTasks shown = lists.item(user, plan, address);
        return Page.orAgain(
                () -> {
                    UUID item = shown.list().item();
                    if (mark.back() == null) {
                        completion.mark(user, item, mark.of(), mark.on(), mark.version());
                    } else {
                        completion.takeBack(user, item, mark.of(), mark.version());
                    }
                    return Page.redirect("/" + plan + "/" + address + "/tasks")
                            .saying(mark.back() == null ? "progress.said.done" : "progress.said.undone");
                },
                () -> page(user, lists.item(user, plan, address), ""));
    }

    /**
     * A step to be taken.
     *
     * @param seen the version of the list that was seen
     * @param from where to go back to
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String text,
            @Nullable String from) {
        int version() {
            return seen == null ? 0 : seen;
        }

        String words() {
            return text == null ? "" : text;
        }

        boolean isFromAgreements() {
            return "agreements".equals(from);
        }
    }

    /**
     * What is done.
     *
     * @param thing id of the task or milestone
     * @param back whether it is taken back
     */
    record Mark(
            @Nullable UUID thing,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable Integer seen,
            @Nullable String back) {
        UUID of() {
            return thing == null ? new UUID(0, 0) : thing;
        }

        int version() {
            return seen == null ? 0 : seen;
        }
    }
}
