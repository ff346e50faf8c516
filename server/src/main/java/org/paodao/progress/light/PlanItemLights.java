package org.paodao.progress.light;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemLight;
import org.paodao.plan.ItemLights;
import org.paodao.ui.Light;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells a plan how its outcomes, works and reforms stand: each by the newest month of its task list. */
@Configuration(proxyBeanMethods = false)
class PlanItemLights {

    @Bean
    ItemLights taskLights(ItemLightLists lists) {
        return new ItemLights(
                ItemLights.Sort.CARRIED_OUT,
                (user, asked) -> Permissions.may(user, Permission.TASK_READ) ? of(lists, user, asked) : Map.of());
    }

    private static Map<UUID, List<ItemLight>> of(ItemLightLists lists, CurrentUser user, List<ItemLights.Asked> asked) {
        Map<UUID, List<ItemLight>> lights = new HashMap<>();
        lists.newest(user, asked.stream().map(ItemLights.Asked::item).toList())
                .forEach((item, line) -> lights.put(item, List.of(light(line.judged()))));
        return lights;
    }

    private static ItemLight light(ItemJudged judged) {
        return new ItemLight(
                "",
                Light.valueOf(judged.light().name()),
                false,
                judged.period().toString(),
                "/tasks/lights/" + judged.item());
    }
}
