package org.paodao.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.Edition;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskDifference;
import org.paodao.progress.TaskLists;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the versions of an item's list said, and what each changed. */
@Controller
class TaskVersionsController {
    private final TaskLists lists;

    TaskVersionsController(TaskLists lists) {
        this.lists = lists;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping(ItemTasksController.TASKS + "/versions")
    TaskVersionsPage versions(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable String path,
            @PathVariable String number,
            Asked asked) {
        ItemTasks shown = lists.item(user, plan, path + "/" + number);
        UUID item = shown.list().item();
        List<Edition> editions = lists.editions(user, item);
        Edition chosen = chosen(user, item, editions, asked);
        List<Task> tasks = chosen == null ? List.of() : lists.at(user, item, chosen.number());
        List<Task> before =
                chosen == null || chosen.number() == 1 ? List.of() : lists.at(user, item, chosen.number() - 1);
        var names =
                lists.names(user, Stream.concat(tasks.stream(), before.stream()).toList());
        return new TaskVersionsPage(
                shown,
                editions,
                chosen,
                tasks,
                chosen == null || chosen.number() == 1 ? List.of() : TaskDifference.between(before, tasks, names),
                names,
                asked.on());
    }

    private @Nullable Edition chosen(CurrentUser user, UUID item, List<Edition> editions, Asked asked) {
        if (asked.on() != null) {
            return lists.on(user, item, asked.on()).orElse(null);
        }
        if (asked.version() != null) {
            return editions.stream()
                    .filter(edition -> edition.number() == asked.version())
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("progress.edition-unknown"));
        }
        return editions.stream().findFirst().orElse(null);
    }

    /**
     * Which version is asked for; the newest when nothing is said.
     *
     * @param on the one that held at the end of this day
     */
    record Asked(
            @Nullable Integer version,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {}
}
