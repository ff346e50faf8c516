package org.paodao.indicator.light;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.indicator.light.PlanLightTables.Standing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.plan.ItemLight;
import org.paodao.plan.ItemLights;
import org.paodao.scoring.light.Light;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.UriUtils;

/**
 * Tells a plan how the indicators stand that are tied to its items: an indicator stands for the item it names, else for the measured item that bears its
 * code; in another plan than that of the item it names only where its name is the item's, too. Of each the newest light of the plan's year counts; one that is not published yet only where there is no other.
 */
@Configuration(proxyBeanMethods = false)
class PlanLights {

    @Bean
    ItemLights indicatorLights(PlanLightTables tables) {
        return new ItemLights(
                ItemLights.Sort.MEASURED,
                (user, asked) -> Permissions.may(user, Permission.INDICATOR_READ) ? of(tables, user, asked) : Map.of());
    }

    private static Map<UUID, List<ItemLight>> of(
            PlanLightTables tables, CurrentUser user, List<ItemLights.Asked> asked) {
        Sight sight = Sight.of(user);
        Map<Place, Standing> newest = new LinkedHashMap<>();
        for (Standing standing : tables.standings(user.jurisdiction(), asked)) {
            Standing seen =
                    standing.provisional() && !sight.sees(standing.responsible()) ? standing.veiled() : standing;
            newest.merge(new Place(seen.item(), seen.code()), seen, PlanLights::better);
        }
        Map<UUID, List<ItemLight>> lights = new HashMap<>();
        newest.forEach((place, standing) ->
                lights.computeIfAbsent(place.item(), item -> new ArrayList<>()).add(light(standing)));
        return lights;
    }

    private static Standing better(Standing earlier, Standing later) {
        return later.light() == Light.UNPUBLISHED && !later.known() ? earlier : later;
    }

    private static ItemLight light(Standing standing) {
        String code = UriUtils.encodePathSegment(standing.code(), StandardCharsets.UTF_8);
        int year = standing.period().year();
        return new ItemLight(
                standing.name(),
                org.paodao.ui.Light.valueOf(standing.light().name()),
                standing.provisional(),
                standing.period().toString(),
                "/indicators/" + code + "?year=" + year + "&period=" + standing.period() + "#lights");
    }

    /** An indicator with an item. */
    private record Place(UUID item, String code) {}
}
