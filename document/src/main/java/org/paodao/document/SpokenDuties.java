package org.paodao.document;

/**
 * Recognises a sentence that says nothing but who does the work, 市商务局牵头，市财政局配合，各县市落实。, and one that begins with
 * it: 由市商务局牵头，….
 */
final class SpokenDuties {
    private static final int LONGEST = 300;

    private SpokenDuties() {}

    /** Where such a sentence that begins at {@code start} ends; -1 when none begins there. */
    static int end(Flow flow, UnitNames names, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        boolean by = flow.at(start) == '由';
        int from = by ? start + 1 : start;
        boolean named = false;
        boolean closed = false;
        for (int i = from; i <= last; i++) {
            char c = i == limit ? Flow.BREAK : flow.at(i);
            boolean ends = c == '。' || c == Flow.BREAK;
            if (!ends && c != ',' && c != ';') {
                continue;
            }
            var verb = RoleVerbs.closing(flow, from, i);
            int units = verb == null ? i : verb.units();
            if (units <= from || !onlyUnits(flow, names, from, units)) {
                return named && closed && (by || saysWhen(flow.substring(from, i))) ? from - 1 : -1;
            }
            String said = flow.substring(from, units).strip();
            named |= !UnitNames.isCollective(said) && !Leaders.is(said);
            closed = verb != null;
            if (ends) {
                return named && closed ? i : -1;
            }
            from = i + 1;
        }
        return -1;
    }

    /** 2031年底前取得成果, 持续实施: a clause that says by when. */
    private static boolean saysWhen(String clause) {
        return DeadlineCells.isWhole(clause) || DeadlineCells.beginsWithDay(clause);
    }

    private static boolean onlyUnits(Flow flow, UnitNames names, int start, int end) {
        var units = new UnitList(flow, names).split(start, end);
        return Departments.are(flow, units)
                || units.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .allMatch(name -> names.isSure(name) || Leaders.is(name));
    }
}
