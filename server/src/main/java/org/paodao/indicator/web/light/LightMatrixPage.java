package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import org.paodao.indicator.light.LightLine;
import org.paodao.ui.Page;

/**
 * Units by indicators at a period.
 *
 * @param period as chosen; empty when there is none yet
 * @param periods that can be chosen, newest first
 * @param indicators the columns: code and name
 */
public record LightMatrixPage(String period, List<String> periods, Map<String, String> indicators, List<Row> rows)
        implements Page {
    public LightMatrixPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /**
     * A unit.
     *
     * @param lights by code of the indicator
     */
    public record Row(String unit, Map<String, LightLine> lights) {}
}
