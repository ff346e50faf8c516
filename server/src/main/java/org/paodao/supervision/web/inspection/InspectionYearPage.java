package org.paodao.supervision.web.inspection;

import java.util.List;
import org.paodao.supervision.inspection.InspectionPlanLists;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The plan of inspections of a year.
 *
 * @param years that can be chosen
 * @param manages whether the reader plans inspections
 */
public record InspectionYearPage(InspectionPlanLists.Year year, List<Integer> years, boolean manages) implements Page {
    public InspectionYearPage {
        years = List.copyOf(years);
    }

    /** The years as options. */
    public List<Option> yearOptions() {
        return years.stream()
                .map(one -> new Option(String.valueOf(one), String.valueOf(one)))
                .toList();
    }
}
