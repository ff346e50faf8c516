package org.paodao.document;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The characters at which names of units end: a quick look that spares reading a clause that names none. */
final class UnitEnds {
    private static final String BRACKETS = ")〕】]〉>”";
    private static final String CUT_BEHIND = "负责";

    private static final String DIVISIONS = "处科股站所队";
    private static final String BLANK = " \n。.*:";

    private final BitSet last = new BitSet();

    /** The ends of all that is a unit in any case, and of the names the organisation knows. */
    UnitEnds(Collection<String> known) {
        List.of(UnitNames.SURE, UnitNames.COLLECTIVES, Leaders.OFFICES).forEach(words -> words.addEnds(last));
        Departments.FIELDS.forEach(this::add);
        known.stream().filter(name -> !name.isEmpty()).forEach(this::add);
        (BRACKETS + DIVISIONS + UnitNames.SHORT_ENDS).chars().forEach(last::set);
    }

    private void add(String name) {
        last.set(name.charAt(name.length() - 1));
    }

    /** Whether a stretch may end with the name of a unit that is one in any context, or with what is cut off behind such a name. */
    boolean mayClose(Flow flow, int start, int end) {
        int to = end;
        while (to > start && BLANK.indexOf(flow.at(to - 1)) >= 0) {
            to--;
        }
        String chars = flow.chars();
        return to == start
                || last.get(flow.at(to - 1))
                || flow.at(to - 2) == '各'
                || Text.last(chars, '等', start, to) >= 0
                || chars.indexOf(CUT_BEHIND, start, to) >= 0;
    }
}
