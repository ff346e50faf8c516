package org.paodao.plan;

import java.util.Comparator;
import java.util.List;
import org.paodao.ui.Light;

/**
 * How an indicator that an item has to do with stands.
 *
 * @param name of the indicator; empty where the item itself is judged
 * @param light as it was judged last
 * @param provisional whether it rests on a figure that is not approved yet
 * @param period whose figure was judged, such as 2023-06
 * @param why address of the page that says why
 */
public record ItemLight(String name, Light light, boolean provisional, String period, String why) {
    private static final List<Light> GRAVEST_FIRST = List.of(
            Light.RED,
            Light.YELLOW,
            Light.MISSING,
            Light.GREEN,
            Light.BLUE,
            Light.DONE,
            Light.UNPUBLISHED,
            Light.NOT_JUDGED,
            Light.NONE);

    /** What asks for attention first. */
    static final Comparator<Light> BY_GRAVITY = Comparator.comparingInt(GRAVEST_FIRST::indexOf);
}
