package org.paodao.progress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.Completion;
import org.paodao.progress.Done;
import org.paodao.progress.Draft;
import org.paodao.progress.Edition;
import org.paodao.progress.Fit;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskList;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Task lists for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "Task lists of the items of a plan: drafts, agreed versions, what is done")
class TaskApi {
    private final TaskLists lists;
    private final PlanTaskLists planLists;
    private final Tasks tasks;
    private final Completion completion;

    TaskApi(TaskLists lists, PlanTaskLists planLists, Tasks tasks, Completion completion) {
        this.lists = lists;
        this.planLists = planLists;
        this.tasks = tasks;
        this.completion = completion;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(
            summary = "The task lists of a plan",
            description = "plan is the address of the plan, such as 2023, or its id.")
    List<Listed> all(@Parameter(hidden = true) CurrentUser user, @RequestParam String plan, TaskQuery query) {
        PlanTasks shown = planLists.of(user, plan, query.filter(null));
        return shown.lines().stream()
                .map(line -> Listed.of(line.place().address(), line.place().title(), line.list(), line.fit()))
                .toList();
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{item}")
    @Operation(summary = "The task list of an item", description = "A draft is shown to its unit and to the office.")
    Listed one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item) {
        ItemTasks shown = lists.item(user, item);
        return Listed.of(shown.address(), shown.title(), shown.list(), shown.fit());
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{item}/versions")
    @Operation(summary = "The agreed versions of a list, newest first")
    List<Edition> versions(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item) {
        lists.item(user, item);
        return lists.editions(user, item);
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{item}/versions/{version}")
    @Operation(summary = "What an agreed version said")
    List<Task> version(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item, @PathVariable int version) {
        return lists.at(user, item, version);
    }

    @Needs(Permission.TASK_DRAFT)
    @PutMapping("/{item}/draft")
    @Operation(
            summary = "Say what the next version of a list will say",
            description =
                    "seen is the version of the list that you saw; 0 when there was none. Sent twice, it is kept once.")
    void draft(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item, @RequestBody Said said) {
        if (said.tasks() == null) {
            throw Refusal.invalid("tasks", "progress.no-tasks");
        }
        tasks.put(user, item, new Draft(said.tasks(), said.reason() == null ? "" : said.reason()), said.seen());
    }

    @Needs(Permission.TASK_DRAFT)
    @DeleteMapping("/{item}/draft")
    @Operation(summary = "Give a draft up; what was agreed stays")
    void drop(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item, @RequestParam int seen) {
        tasks.drop(user, item, seen);
    }

    @Needs({Permission.TASK_SUBMIT, Permission.TASK_AGREE})
    @PostMapping("/{item}/steps")
    @Operation(
            summary = "Take a step with a list",
            description =
                    "submit or recall it for the unit; agree to it, return it with a reason, or confirm it, for the office.")
    void step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID item, @RequestBody Step step) {
        String text = step.text() == null ? "" : step.text();
        switch (step.step() == null ? "" : step.step()) {
            case "submit" -> tasks.submit(user, item, step.seen());
            case "recall" -> tasks.recall(user, item, step.seen());
            case "return" -> tasks.sendBack(user, item, step.seen(), text);
            case "agree" -> tasks.agree(user, item, step.seen(), text);
            case "confirm" -> tasks.confirm(user, item, step.seen(), text);
            default -> throw Refusal.invalid("step", "progress.step-unknown");
        }
    }

    @Needs({Permission.TASK_DRAFT, Permission.TASK_SUBMIT})
    @PutMapping("/{item}/done/{thing}")
    @Operation(
            summary = "Say that a task or milestone is done",
            description =
                    "Without a day it is taken back. seen is the version of what was said before; 0 when nothing was.")
    void done(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID item,
            @PathVariable UUID thing,
            @RequestBody Mark mark) {
        if (mark.on() == null) {
            completion.takeBack(user, item, thing, mark.seen());
        } else {
            completion.mark(user, item, thing, mark.on(), mark.seen());
        }
    }

    /**
     * A list as programs see it.
     *
     * @param address of the item within its plan
     * @param version of the list, to be sent back as seen
     * @param fit why it must be looked at again
     */
    record Listed(
            UUID item,
            String address,
            String title,
            int version,
            String stage,
            @Nullable Edition edition,
            List<Task> tasks,
            @Nullable Draft draft,
            Map<UUID, Done> done,
            Set<Fit> fit) {
        static Listed of(String address, String title, TaskList list, Set<Fit> fit) {
            return new Listed(
                    list.item(),
                    address,
                    title,
                    list.version(),
                    list.stage().word(),
                    list.edition(),
                    list.tasks(),
                    list.draft(),
                    list.done(),
                    fit);
        }
    }

    /** What the next version is to say. */
    record Said(@Nullable List<Task> tasks, @Nullable String reason, int seen) {}

    /** A step to be taken. */
    record Step(@Nullable String step, int seen, @Nullable String text) {}

    /** When something was done; null to take it back. */
    record Mark(@Nullable LocalDate on, int seen) {}
}
