package org.paodao.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.ui.Light;

/**
 * The lights that are shown with the items of a plan: an item that is judged itself, by its indicator or its tasks, has its own; any other shows those of
 * the indicators that support it.
 *
 * @param own by item
 * @param supporting by the item that is supported
 */
public record ShownLights(Map<UUID, List<ItemLight>> own, Map<UUID, List<ItemLight>> supporting) {
    /** None: nobody judges, or what is shown is the past. */
    public static final ShownLights NONE = new ShownLights(Map.of(), Map.of());

    public ShownLights {
        own = Map.copyOf(own);
        supporting = Map.copyOf(supporting);
    }

    /**
     * Those of the items, and of what the links of measured ones support.
     *
     * @param measured of indicators
     * @param carriedOut of outcomes, works and reforms
     */
    static ShownLights of(
            Map<UUID, List<ItemLight>> measured, Map<UUID, List<ItemLight>> carriedOut, List<PlanView.Link> links) {
        Map<UUID, List<ItemLight>> supporting = links.stream()
                .filter(link -> measured.containsKey(link.from()))
                .collect(Collectors.groupingBy(
                        PlanView.Link::to,
                        Collectors.flatMapping(
                                link -> measured.getOrDefault(link.from(), List.of()).stream(), Collectors.toList())));
        Map<UUID, List<ItemLight>> own = new HashMap<>(measured);
        own.putAll(carriedOut);
        return new ShownLights(own, supporting);
    }

    /** Of an item: its own, else those of its supporting indicators. */
    public Shown of(UUID item) {
        return own.containsKey(item) ? new Shown(true, own.getOrDefault(item, List.of())) : supporting(item);
    }

    /** Of the indicators that support an item. */
    public Shown supporting(UUID item) {
        return new Shown(false, supporting.getOrDefault(item, List.of()));
    }

    /**
     * The lights of one item.
     *
     * @param isOwn whether the item itself is judged; else they are those of its supporting indicators
     */
    public record Shown(boolean isOwn, List<ItemLight> lights) {
        public Shown {
            lights = List.copyOf(lights);
        }

        public boolean isEmpty() {
            return lights.isEmpty();
        }

        /** The light that asks for attention first. */
        public Optional<Light> gravest() {
            return lights.stream().map(ItemLight::light).min(ItemLight.BY_GRAVITY);
        }

        /** How many of all have the gravest light, such as 1/3; empty where one light says it all. */
        public String share() {
            if (isOwn && lights.size() == 1) {
                return "";
            }
            long alike = gravest()
                    .map(light ->
                            lights.stream().filter(one -> one.light() == light).count())
                    .orElse(0L);
            return lights.isEmpty() ? "" : alike + "/" + lights.size();
        }
    }
}
