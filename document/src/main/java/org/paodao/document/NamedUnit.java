package org.paodao.document;

import org.paodao.document.UnitMention.Role;

/**
 * A unit as an enumeration prints it, with what a mark says of its role: ★县教育局, 县教育局* and 县教育局（牵头） lead, 县财政局（配合）
 * assists.
 *
 * @param place where its name stands in the flow, the mark left out
 */
record NamedUnit(Range place, String name, Role role) {
    private static final String LEADING = "★☆▲△※◆●*";
    private static final int LONGEST_LINE = 400;

    static NamedUnit of(Flow flow, Range unit, Role otherwise) {
        Range bare = bare(flow, unit);
        Role role = !bare.equals(unit) || isStarred(flow, unit.end()) ? Role.LEAD : otherwise;
        int start = bare.start();
        String name = flow.substring(start, bare.end());
        int open = Remarks.lastBracket(name);
        String said = open > 0 ? name.substring(open + 1, name.length() - 1) : "";
        boolean note = Remarks.isNote(said);
        Role inside = note ? null : RoleWords.inside(said);
        return inside == null && !note
                ? new NamedUnit(bare, name, role)
                : new NamedUnit(
                        new Range(start, start + open), name.substring(0, open), inside == null ? role : inside);
    }

    /** A name without the mark before or behind it. */
    private static Range bare(Flow flow, Range unit) {
        if (unit.length() <= 2) {
            return unit;
        }
        boolean before = isMark(flow.at(unit.start()));
        boolean behind = !before && isMark(flow.at(unit.end() - 1));
        return new Range(before ? unit.start() + 1 : unit.start(), behind ? unit.end() - 1 : unit.end());
    }

    private static boolean isMark(char c) {
        return LEADING.indexOf(c) >= 0;
    }

    /** 县教育局*: one star behind a name, none that closes slanted or bold type. */
    private static boolean isStarred(Flow flow, int end) {
        return flow.at(end) == '*' && flow.at(end + 1) != '*' && !isOpened(flow, end);
    }

    private static boolean isOpened(Flow flow, int end) {
        for (int i = end - 1; i >= 0 && i > end - LONGEST_LINE && flow.at(i) != Flow.BREAK; i--) {
            if (flow.at(i) == '*' && !Character.isIdeographic(flow.at(i - 1)) && flow.at(i - 1) != ')') {
                return true;
            }
        }
        return false;
    }
}
