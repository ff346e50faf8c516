package org.paodao.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Colleague;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.paodao.organization.Unit;
import org.paodao.progress.Draft;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form in which a list is drafted: rows are added, moved and dropped on the way, and kept when the whole is saved. */
@Controller
@RequestMapping(ItemTasksController.TASKS + "/draft")
class TaskFormController {
    private final TaskLists lists;
    private final Tasks tasks;
    private final Organization organization;
    private final People people;
    private final Clock clock;

    TaskFormController(TaskLists lists, Tasks tasks, Organization organization, People people, Clock clock) {
        this.lists = lists;
        this.tasks = tasks;
        this.organization = organization;
        this.people = people;
        this.clock = clock;
    }

    @Needs(Permission.TASK_DRAFT)
    @GetMapping
    TaskFormPage form(
            CurrentUser user, @PathVariable String plan, @PathVariable String path, @PathVariable String number) {
        ItemTasks shown = lists.item(user, plan, path + "/" + number);
        return page(user, shown, TaskForm.of(shown));
    }

    @Needs(Permission.TASK_DRAFT)
    @PostMapping
    Page save(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable String path,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> typed) {
        ItemTasks shown = lists.item(user, plan, path + "/" + number);
        Map<String, String> fields = typed.toSingleValueMap();
        String act = fields.getOrDefault("act", "save");
        TaskForm form = TaskForm.typed(fields);
        if (!act.equals("save")) {
            TaskForm changed = act.equals("add") ? form.with(shown.name(shown.unit())) : form.after(act);
            return page(user, shown, changed);
        }
        TaskForm written = form.written();
        return Page.orAgain(
                () -> {
                    List<Task> said = reading(user, shown, written).tasks();
                    tasks.put(user, shown.list().item(), new Draft(said, written.reason()), written.seen());
                    return Page.redirect("/" + plan + "/" + path + "/" + number + "/tasks")
                            .saying("progress.said.draft");
                },
                () -> page(user, shown, written));
    }

    private TaskFormReading reading(CurrentUser user, ItemTasks shown, TaskForm form) {
        Map<UUID, Task> known = new HashMap<>();
        shown.list().tasks().forEach(task -> known.put(task.id(), task));
        shown.list().shown().forEach(task -> known.put(task.id(), task));
        Map<String, UUID> units =
                organization.units(user).stream().collect(Collectors.toMap(Unit::name, Unit::id, (one, other) -> one));
        return new TaskFormReading(
                form,
                known,
                name -> Optional.ofNullable(units.get(name))
                        .or(() -> organization.named(user, name).map(Unit::id)),
                people(user, shown));
    }

    private Map<String, UUID> people(CurrentUser user, ItemTasks shown) {
        Map<String, UUID> named = new LinkedHashMap<>();
        UUID unit = shown.unit();
        if (unit != null) {
            for (Colleague one : people.of(user, unit, LocalDate.now(clock))) {
                named.putIfAbsent(one.name(), one.id());
            }
        }
        return named;
    }

    private TaskFormPage page(CurrentUser user, ItemTasks shown, TaskForm form) {
        return new TaskFormPage(
                shown,
                form,
                organization.units(user).stream().map(Unit::name).toList(),
                List.copyOf(people(user, shown).keySet()));
    }
}
