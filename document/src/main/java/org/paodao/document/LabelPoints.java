package org.paodao.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbered labels below a task, 1.主要内容：… 2.责任单位：… 3.完成时限：…, are parts of that task and head nothing. */
final class LabelPoints {
    private static final int LONGEST = 8;
    private static final String ENDS = ":。";

    private LabelPoints() {}

    /** Takes the numbers of such labels out of the headings. */
    static void drop(Flow flow, List<Marker> markers) {
        Set<Marker> labels = new HashSet<>();
        int i = 1;
        while (i < markers.size()) {
            int end = run(flow, markers, i);
            boolean below = markers.get(i).style() != markers.get(i - 1).style();
            if (below && end - i > 1 && markers.subList(i, end).stream().anyMatch(marker -> saysWho(flow, marker))) {
                labels.addAll(markers.subList(i, end));
            }
            i = Math.max(i + 1, end);
        }
        markers.removeIf(labels::contains);
    }

    /** One behind the last of the named points that count up from 1 at {@code from}. */
    private static int run(Flow flow, List<Marker> markers, int from) {
        Marker first = markers.get(from);
        int i = from;
        while (i < markers.size()
                && markers.get(i).style() == first.style()
                && markers.get(i).number() == i - from + 1
                && markers.get(i).surely()
                && isNamed(flow, markers.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean saysWho(Flow flow, Marker marker) {
        var label = RoleWords.labelAt(flow, marker.end());
        return label != null && label.label().namesUnits();
    }

    /** Whether a name of a column and a colon stand behind the number. */
    private static boolean isNamed(Flow flow, Marker marker) {
        int colon = marker.end();
        while (colon < flow.length() && colon - marker.end() <= LONGEST && ENDS.indexOf(flow.at(colon)) < 0) {
            colon++;
        }
        return ENDS.indexOf(flow.at(colon)) >= 0
                && Columns.isName(flow.substring(marker.end(), colon).replace(" ", ""));
    }
}
