package org.paodao.progress.web.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanLine;
import org.paodao.progress.PlanItems;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The newest lights of all items of a plan.
 *
 * @param plans to choose from, newest first
 * @param shown null while there is no plan
 * @param lights by item
 * @param light only these; null for all
 * @param after the item after which the page begins; null for the first page
 */
public record ItemLightsPage(
        List<PlanLine> plans,
        @Nullable PlanItems shown,
        Map<UUID, ItemLightLine> lights,
        @Nullable Light light,
        @Nullable UUID after)
        implements Page {
    /** Items on a page. */
    private static final int ITEMS = 50;

    public ItemLightsPage {
        plans = List.copyOf(plans);
        lights = Map.copyOf(lights);
    }

    /** The items that are judged so, in the order of the plan, from this page on; it begins where it began even if the light of the item before it has turned. */
    private List<Lit> rest() {
        List<Lit> lines = new ArrayList<>();
        if (shown == null) {
            return lines;
        }
        int begin = after == null ? 0 : shown.ids().indexOf(after) + 1;
        for (PlanPlace place : shown.places().subList(begin, shown.places().size())) {
            ItemLightLine lit = lights.get(place.item());
            if (lit != null && (light == null || lit.judged().light() == light)) {
                lines.add(new Lit(place, lit, shown.name(place.unit())));
            }
        }
        return lines;
    }

    /** Those of this page. */
    public Part part() {
        List<Lit> rest = rest();
        return new Part(rest.subList(0, Math.min(ITEMS, rest.size())), rest.size() > ITEMS);
    }

    /** The first page; null on it. */
    public @Nullable String first() {
        return after == null ? null : address().encode().build().toUriString();
    }

    /** The page that begins after an item. */
    public String next(Lit last) {
        return address()
                .queryParam("after", last.place().item())
                .encode()
                .build()
                .toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/tasks/lights").queryParam("plan", plan());
        return light == null ? address : address.queryParam("light", light.name());
    }

    /** How many items have a light. */
    public long count(Light which) {
        return lights.values().stream()
                .filter(line -> line.judged().light() == which)
                .count();
    }

    /** The plans as options. */
    public List<Option> planOptions() {
        return plans.stream()
                .map(plan -> new Option(plan.address(), plan.year() + " " + plan.title()))
                .toList();
    }

    /** The address of the plan shown; empty for none. */
    public String plan() {
        return shown == null ? "" : shown.head().address();
    }

    /** An item with its light and the name of its unit. */
    public record Lit(PlanPlace place, ItemLightLine light, String unit) {}

    /**
     * A page of them.
     *
     * @param more whether others follow
     */
    public record Part(List<Lit> lines, boolean more) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
