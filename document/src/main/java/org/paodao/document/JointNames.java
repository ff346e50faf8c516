package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Several who sign together, whose names ran into each other: 某省示例厅某省样本局2031年3月5日; each begins with the same place. */
final class JointNames {
    private static final int LONGEST = 500;
    private static final int LONGEST_PLACE = 7;
    private static final String PLACES = "省市区县州盟旗";
    private static final String PARTY = "中共";

    private JointNames() {}

    /** The names up to here, in order; empty where they are not several of one place. */
    static List<Range> endingAt(Flow flow, UnitNames names, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && !Flow.isBlank(flow.at(start - 1))
                && "。;:.!?)".indexOf(flow.at(start - 1)) < 0) {
            start--;
        }
        String place = place(flow.substring(start, end));
        if (place.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Range>();
        int from = start;
        while (from < end) {
            int next = next(flow, place, from, end);
            if (!Signature.isSignatory(names, flow.substring(from, next))) {
                return List.of();
            }
            found.add(new Range(from, next));
            from = next;
        }
        return found.size() > 1 ? found : List.of();
    }

    /** Where the next name of the place begins. */
    private static int next(Flow flow, String place, int from, int end) {
        int own = flow.chars().indexOf(place, from, end);
        int at = own < 0 ? -1 : flow.chars().indexOf(place, own + place.length(), end);
        if (at < 0) {
            return end;
        }
        return flow.chars().startsWith(PARTY, at - PARTY.length()) ? at - PARTY.length() : at;
    }

    /** The place with which a name begins; empty where none does. */
    private static String place(String name) {
        int from = name.startsWith(PARTY) ? PARTY.length() : 0;
        for (int i = from + 2; i < Math.min(name.length(), from + LONGEST_PLACE); i++) {
            if (PLACES.indexOf(name.charAt(i)) >= 0) {
                return name.substring(from, i + 1);
            }
        }
        return "";
    }
}
