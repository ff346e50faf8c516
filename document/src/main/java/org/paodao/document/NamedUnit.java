package org.paodao.document;

import org.paodao.document.UnitMention.Role;

/**
 * A unit as an enumeration prints it, with what a mark says of its role: ★县教育局 and 县教育局（牵头） lead, 县财政局（配合） assists.
 *
 * @param place where its name stands in the flow, the mark left out
 */
record NamedUnit(Range place, String name, Role role) {
    private static final String LEADING = "★☆▲△※◆●";

    static NamedUnit of(Flow flow, Range unit, Role otherwise) {
        boolean leads = unit.length() > 2 && LEADING.indexOf(flow.at(unit.start())) >= 0;
        int start = leads ? unit.start() + 1 : unit.start();
        Role role = leads ? Role.LEAD : otherwise;
        String name = flow.substring(start, unit.end());
        int open = name.lastIndexOf('(');
        String said = open > 0 && name.endsWith(")") ? name.substring(open + 1, name.length() - 1) : "";
        Role inside = RoleWords.inside(said);
        return inside == null && !Remarks.isNote(said)
                ? new NamedUnit(new Range(start, unit.end()), name, role)
                : new NamedUnit(
                        new Range(start, start + open), name.substring(0, open), inside == null ? role : inside);
    }
}
