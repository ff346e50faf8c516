package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.light.LightLine;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;

/**
 * Units by indicators at a period.
 *
 * @param period as chosen; empty when there is none yet
 * @param periods that can be chosen, newest first
 * @param indicators the columns: code and name
 * @param differing where the word of the unit differs from the light
 */
public record LightMatrixPage(
        String period, List<String> periods, Map<String, String> indicators, List<Row> rows, Set<Spot> differing)
        implements Page {
    public LightMatrixPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
        differing = Set.copyOf(differing);
    }

    /** Whether the word of the unit differs from this light. */
    public boolean differs(LightLine line) {
        return differing.contains(Spot.of(line));
    }

    /** Which light it is. */
    public record Spot(String indicator, UUID unit, Period period) {
        static Spot of(LightLine line) {
            return new Spot(line.indicator(), line.unit(), line.period());
        }
    }

    /**
     * A unit.
     *
     * @param lights by code of the indicator
     */
    public record Row(String unit, Map<String, LightLine> lights) {}
}
