package org.paodao.progress.web.card;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The form in which a card is issued by hand.
 *
 * @param units to choose from
 */
public record CardFormPage(CardForm form, List<Unit> units) implements Page {
    public CardFormPage {
        units = List.copyOf(units);
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }
}
