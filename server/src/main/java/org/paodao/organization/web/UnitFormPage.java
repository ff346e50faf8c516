package org.paodao.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.UnitKind;
import org.paodao.organization.UnitSheet;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * A form about a unit.
 *
 * @param task new, edit, close or split
 * @param unit the unit it is about; null for a new one
 * @param kinds that a unit can be of today
 */
public record UnitFormPage(String task, @Nullable UnitSheet unit, UnitForm form, List<UnitKind> kinds) implements Page {
    public UnitFormPage {
        kinds = List.copyOf(kinds);
    }

    /** Where the form is sent. */
    public String action() {
        return unit == null ? "/units" : Addresses.unit(unit.name()) + "/" + task;
    }

    /** Where one goes back to. */
    public String back() {
        return unit == null ? "/units" : Addresses.unit(unit.name());
    }

    public List<Option> kindOptions(boolean chinese) {
        return kinds.stream()
                .map(kind -> new Option(kind.code(), kind.name(chinese)))
                .toList();
    }
}
