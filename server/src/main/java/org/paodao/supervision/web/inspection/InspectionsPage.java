package org.paodao.supervision.web.inspection;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The inspections that pass a filter.
 *
 * @param units to choose from
 * @param inside whether the reader sees the yearly plan
 * @param manages whether the reader plans inspections
 */
public record InspectionsPage(
        InspectionLists.Listed listed, InspectionQuery query, List<Unit> units, boolean inside, boolean manages)
        implements Page {
    public InspectionsPage {
        units = List.copyOf(units);
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream().map(unit -> new Option(unit.name(), unit.name())).toList();
    }
}
