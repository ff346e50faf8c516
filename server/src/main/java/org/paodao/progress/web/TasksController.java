package org.paodao.progress.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.progress.PagedTasks;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which the tasks of a whole plan are looked at. */
@Controller
@RequestMapping("/tasks")
class TasksController {
    private static final UUID NOBODY = new UUID(0, 0);

    private final PlanTaskLists lists;
    private final PagedTasks pages;
    private final PlanLists plans;
    private final Organization organization;
    private final ItemLightLists lights;

    TasksController(
            PlanTaskLists lists, PagedTasks pages, PlanLists plans, Organization organization, ItemLightLists lights) {
        this.lists = lists;
        this.pages = pages;
        this.plans = plans;
        this.organization = organization;
        this.lights = lights;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page list(CurrentUser user, TaskQuery query) {
        return page(user, "list", query);
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/board")
    Page board(CurrentUser user, TaskQuery query) {
        return page(user, "board", query).fragment("progress/BoardPage.jte");
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/units")
    Page units(CurrentUser user, TaskQuery query) {
        return page(user, "units", query).fragment("progress/TaskUnitsPage.jte");
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/gantt")
    Page gantt(CurrentUser user, TaskQuery query) {
        return page(user, "gantt", query).fragment("progress/GanttPage.jte");
    }

    @Needs(Permission.TASK_AGREE)
    @GetMapping("/agreements")
    Page agreements(CurrentUser user, TaskQuery query) {
        return page(user, "agreements", query).fragment("progress/AgreementsPage.jte");
    }

    private TasksPage page(CurrentUser user, String view, TaskQuery query) {
        List<PlanLine> all = plans.plans(user);
        String plan = TaskQuery.get(query.plan());
        String address =
                plan.isEmpty() ? all.stream().map(PlanLine::address).findFirst().orElse(null) : plan;
        PlanTasks shown = address == null ? null : shown(user, view, address, query);
        Map<UUID, List<Task>> baseline =
                shown != null && view.equals("gantt") ? lists.first(user, shown.head()) : Map.of();
        var may = new TasksPage.May(
                Permissions.may(user, Permission.TASK_DRAFT), Permissions.may(user, Permission.TASK_AGREE));
        return new TasksPage(
                view,
                all,
                shown,
                baseline,
                shown != null && view.equals("list") ? lights(user, shown) : Map.of(),
                query,
                may);
    }

    /** Of the list one page; what is drawn or counted otherwise takes all tasks. */
    private PlanTasks shown(CurrentUser user, String view, String plan, TaskQuery query) {
        TaskFilter filter = filter(user, query);
        return view.equals("list")
                ? pages.page(user, plan, filter, query.afterItem(), TasksPage.ITEMS)
                : lists.of(user, plan, filter);
    }

    private Map<UUID, ItemLightLine> lights(CurrentUser user, PlanTasks shown) {
        return lights.newest(
                user, shown.lines().stream().map(line -> line.place().item()).toList());
    }

    private TaskFilter filter(CurrentUser user, TaskQuery query) {
        return query.filter(unit(user, TaskQuery.get(query.unit())));
    }

    /** A unit by name; of a name that nobody bears nothing is found. */
    private @Nullable UUID unit(CurrentUser user, String name) {
        return name.isEmpty()
                ? null
                : organization.named(user, name).map(Unit::id).orElse(NOBODY);
    }
}
