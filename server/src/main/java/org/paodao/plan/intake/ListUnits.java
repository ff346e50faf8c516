package org.paodao.plan.intake;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.document.list.ListRow;

/** The units of a list's rows with their roles. */
final class ListUnits {
    private ListUnits() {}

    static List<UnitMention> of(ListRow row) {
        return Stream.of(
                        mentions(row.leadUnits(), Role.LEAD),
                        mentions(row.responsibleUnits(), Role.RESPONSIBLE),
                        mentions(row.assistingUnits(), Role.ASSISTING))
                .flatMap(mentions -> mentions)
                .toList();
    }

    /** Every unit of every row, each with the row's number as the place. */
    static List<UnitNames.Use> mentions(List<ListRow> rows) {
        return rows.stream()
                .flatMap(row -> of(row).stream().map(unit -> new UnitNames.Use(unit, String.valueOf(row.row()))))
                .toList();
    }

    private static Stream<UnitMention> mentions(List<String> names, Role role) {
        return names.stream().map(name -> new UnitMention(name, role, UnitMatcher.isGroup(name)));
    }
}
