package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
 * @param next the unit after which the next part begins; null for the last
 */
public record LightMatrixPage(
        String period,
        List<String> periods,
        Map<String, String> indicators,
        List<Row> rows,
        Set<Spot> differing,
        @Nullable UUID next)
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
    public record Row(UUID id, String unit, Map<String, LightLine> lights) {
        /** As part of the address of a light; nothing for one of the jurisdiction as a whole. */
        public String query(LightLine line) {
            return line.unit().equals(id) ? "&unit=" + id : "";
        }
    }
}
