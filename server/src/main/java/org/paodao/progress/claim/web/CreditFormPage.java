package org.paodao.progress.claim.web;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;
import org.paodao.ui.Page;

/** The form in which the office shares a credit between units. */
public record CreditFormPage(CreditForm form, Round round, Units units) implements Page {

    /** The names of units. */
    public List<String> names() {
        return units.byId().values().stream().map(Unit::name).toList();
    }
}
