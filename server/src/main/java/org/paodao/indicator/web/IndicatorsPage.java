package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.web.light.LightRow;
import org.paodao.ui.Page;

/**
 * The indicators of the jurisdiction.
 *
 * @param found what passes the filter, and the page of it that is shown
 * @param lights how each that is shown stands, by code
 * @param years whose lights can be shown
 * @param editable whether the user may revise the system
 */
public record IndicatorsPage(
        IndicatorSystem system,
        Found found,
        Map<String, LightRow> lights,
        Years years,
        IndicatorQuery query,
        boolean editable,
        Namer names)
        implements Page {
    public IndicatorsPage {
        lights = Map.copyOf(lights);
    }

    /**
     * What was found.
     *
     * @param all how many pass the filter
     * @param next code after which the next page begins; null on the last
     */
    public record Found(
            List<Indicator> shown, int all, @Nullable String next) {
        public Found {
            shown = List.copyOf(shown);
        }
    }

    /**
     * The years that have lights, newest first.
     *
     * @param shown 0 before the first
     */
    public record Years(int shown, List<Integer> known) {
        public Years {
            known = List.copyOf(known);
        }
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

    /** The first page, when another is shown. */
    public @Nullable String first() {
        return query.after().isEmpty() ? null : query.from("").address("/indicators");
    }

    /** The next page. */
    public @Nullable String next() {
        return found.next() == null ? null : query.from(found.next()).address("/indicators");
    }
}
