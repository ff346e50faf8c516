package org.paodao.plan.web;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.plan.UnitLoad;
import org.paodao.ui.Page;

/**
 * All units with what they have to do in a year's plans.
 *
 * @param year the year; 0 when there is no plan yet
 * @param rows in the order of the office
 */
public record UnitsPage(int year, List<Row> rows) implements Page {
    public UnitsPage {
        rows = List.copyOf(rows);
    }

    /** A unit and its load. */
    public record Row(Unit unit, UnitLoad load) {
        /** Its page. */
        public String address() {
            return Addresses.unit(unit.name());
        }
    }
}
