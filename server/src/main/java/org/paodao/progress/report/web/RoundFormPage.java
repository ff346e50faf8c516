package org.paodao.progress.report.web;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.organization.UnitKind;
import org.paodao.plan.Kind;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Units;
import org.paodao.ui.Page;

/**
 * A round to be opened on demand.
 *
 * @param id of the round to be, so that the same form sent twice opens one
 */
public record RoundFormPage(PlanDuties duties, Units units, List<UnitKind> unitKinds, RoundFields fields, String id)
        implements Page {
    public RoundFormPage {
        unitKinds = List.copyOf(unitKinds);
    }

    /** The kinds of items that are reported. */
    public List<Kind> kinds() {
        return duties.kinds().stream().filter(kind -> !kind.measured()).toList();
    }

    /** The names of units. */
    public List<String> unitNames() {
        return units.byId().values().stream().map(Unit::name).toList();
    }
}
