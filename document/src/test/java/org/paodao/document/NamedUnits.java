package org.paodao.document;

import java.util.List;
import org.paodao.document.UnitMention.Role;

/** The names of an item's units, as tests ask for them. */
final class NamedUnits {
    private NamedUnits() {}

    /** The names of all units of an item, in the order of the text. */
    static List<String> names(DraftItem item) {
        return item.units().stream().map(found -> found.value().name()).toList();
    }

    /** The names of the units that have a role in an item, in the order of the text. */
    static List<String> names(DraftItem item, Role role) {
        return item.units().stream()
                .map(Found::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
    }
}
