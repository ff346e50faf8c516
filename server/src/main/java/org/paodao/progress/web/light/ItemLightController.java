package org.paodao.progress.web.light;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.paodao.progress.PlanItems;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.TaskLists;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which the lights of items are looked at. */
@Controller
@RequestMapping("/tasks/lights")
class ItemLightController {
    private final ItemLightLists lights;
    private final TaskLists lists;
    private final PlanTaskLists planLists;
    private final PlanLists plans;

    ItemLightController(ItemLightLists lights, TaskLists lists, PlanTaskLists planLists, PlanLists plans) {
        this.lights = lights;
        this.lists = lists;
        this.planLists = planLists;
        this.plans = plans;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    ItemLightsPage all(
            CurrentUser user,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String light,
            @RequestParam(required = false) @Nullable UUID after) {
        List<PlanLine> known = plans.plans(user);
        String address = plan.isEmpty()
                ? known.stream().map(PlanLine::address).findFirst().orElse("")
                : plan;
        PlanItems shown = address.isEmpty() ? null : planLists.items(user, address);
        return new ItemLightsPage(
                known, shown, shown == null ? Map.of() : lights.newest(user, shown.ids()), light(light), after);
    }

    private static @Nullable Light light(String name) {
        return Arrays.stream(Light.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{item}")
    ItemLightPage one(CurrentUser user, @PathVariable UUID item) {
        return new ItemLightPage(lists.item(user, item), lights.item(user, item), lights.changes(user, item));
    }
}
