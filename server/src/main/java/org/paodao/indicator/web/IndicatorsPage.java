package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.web.light.LightRow;
import org.paodao.ui.Page;

/**
 * The indicators of the jurisdiction.
 *
 * @param shown those that pass the filter
 * @param lights how each stands, by code
 * @param editable whether the user may revise the system
 */
public record IndicatorsPage(
        IndicatorSystem system,
        List<Indicator> shown,
        Map<String, LightRow> lights,
        Filter filter,
        boolean editable,
        Namer names)
        implements Page {
    public IndicatorsPage {
        shown = List.copyOf(shown);
        lights = Map.copyOf(lights);
    }

    /**
     * What is looked for.
     *
     * @param words of a name or code
     * @param unit name of the responsible unit; empty for all
     */
    public record Filter(String words, String unit) {}

    /** The responsible units, by name. */
    public List<String> units() {
        return system.indicators().stream()
                .map(indicator -> names.unit(indicator.definition().responsibleUnit()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
