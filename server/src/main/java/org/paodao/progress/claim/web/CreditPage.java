package org.paodao.progress.claim.web;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.report.Place;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.paodao.ui.Page;

/**
 * What units share, with all that was said of it.
 *
 * @param edits whether the reader decides on it
 * @param form to share it otherwise
 */
public record CreditPage(SharedCredit credit, Round round, Units units, boolean edits, CreditForm form)
        implements Page {

    public String address() {
        return "/tasks/credits/" + credit.id();
    }

    /** Where the report stands to which a part belongs; empty for none. */
    public String report(SharedCredit.Part part) {
        return part.item() == null ? "" : Addresses.report(new Place(credit.round(), part.item()));
    }

    /** The names of units. */
    public List<String> names() {
        return units.byId().values().stream().map(Unit::name).toList();
    }
}
