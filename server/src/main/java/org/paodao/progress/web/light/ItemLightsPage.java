package org.paodao.progress.web.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanLine;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.light.ItemLightLine;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The newest lights of all items of a plan.
 *
 * @param plans to choose from, newest first
 * @param shown null while there is no plan
 * @param lights by item
 * @param light only these; null for all
 */
public record ItemLightsPage(
        List<PlanLine> plans,
        @Nullable PlanTasks shown,
        Map<UUID, ItemLightLine> lights,
        @Nullable Light light) implements Page {
    public ItemLightsPage {
        plans = List.copyOf(plans);
        lights = Map.copyOf(lights);
    }

    /** The items that are judged, in the order of the plan. */
    public List<Lit> lines() {
        List<Lit> lines = new ArrayList<>();
        for (PlanTasks.Line line : shown == null ? List.<PlanTasks.Line>of() : shown.lines()) {
            ItemLightLine lit = lights.get(line.place().item());
            if (lit != null && (light == null || lit.judged().light() == light)) {
                lines.add(new Lit(line, lit, name(line.place().unit())));
            }
        }
        return lines;
    }

    private String name(@Nullable UUID unit) {
        return shown == null ? "" : shown.name(unit);
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
    public record Lit(PlanTasks.Line line, ItemLightLine light, String unit) {}
}
