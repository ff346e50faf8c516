package org.paodao.indicator.light;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lights as they were judged before.
 *
 * @param years how many there were of each year of a line
 * @param now since when those that are otherwise are as they are
 */
record Former(Map<Material.Spot, Before> lights, Map<LineYear, Integer> years, Instant now, JsonMapper json) {
    static Former of(Map<Material.Spot, Before> lights, Instant now, JsonMapper json) {
        Map<LineYear, Integer> years = new HashMap<>();
        lights.keySet().forEach(spot -> years.merge(LineYear.of(spot), 1, Integer::sum));
        return new Former(lights, years, now, json);
    }

    @Nullable
    Before light(Place place) {
        return lights.isEmpty() ? null : lights.get(place.spot());
    }

    /** How many lights a year of a line had. */
    int lights(LineYear year) {
        return years.getOrDefault(year, 0);
    }
}
