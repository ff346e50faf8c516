package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.Gaps;
import org.paodao.ui.Page;

/**
 * What units say of their indicators beside the lights: where the two differ, and how often for each unit.
 *
 * @param period as chosen; empty for the whole year
 * @param periods that can be chosen, newest first
 * @param gaps those that differ
 * @param units in the order of their names: it is no ranking
 */
public record GapsPage(
        Year year, String period, List<String> periods, List<Gap> gaps, List<Line> units, Map<UUID, String> names)
        implements Page {
    public GapsPage {
        periods = List.copyOf(periods);
        gaps = List.copyOf(gaps);
        units = List.copyOf(units);
        names = Map.copyOf(names);
    }

    /** The year that is shown, and those that can be chosen, newest first. */
    public record Year(int shown, List<Integer> known) {
        public Year {
            known = List.copyOf(known);
        }
    }

    /** The unit that has to do with it. */
    public String unit(Gap gap) {
        UUID unit = gap.line().concerned();
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    /** Where the light and its reasons are. */
    public static String address(Gap gap) {
        var line = gap.line();
        return "/indicators/" + line.indicator() + "?year=" + line.period().year() + "&period=" + line.period()
                + (line.unit().equals(Goal.WHOLE) ? "" : "&unit=" + line.unit()) + "#lights";
    }

    /** A unit and how often its word agreed with the lights. */
    public record Line(String unit, Gaps.Count count) {}
}
