package org.paodao.indicator.web;

import java.util.List;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.ui.Page;

/**
 * The indicators of the jurisdiction.
 *
 * @param shown those that pass the filter
 * @param query words of a name or code
 * @param unit name of the responsible unit; empty for all
 * @param editable whether the user may revise the system
 */
public record IndicatorsPage(
        IndicatorSystem system, List<Indicator> shown, String query, String unit, boolean editable, Namer names)
        implements Page {
    public IndicatorsPage {
        shown = List.copyOf(shown);
    }

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
