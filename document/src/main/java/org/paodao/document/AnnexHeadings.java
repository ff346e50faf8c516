package org.paodao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** The headings under which annexes stand (附件2), by number and place: each question costs a look-up, not a walk. */
final class AnnexHeadings {
    /** For each number: where its headings begin and how much text follows each. */
    private final Map<Integer, TreeMap<Integer, Integer>> following = new HashMap<>();

    private AnnexHeadings() {}

    /**
     * @param end of the text, where the last annex ends
     */
    static AnnexHeadings among(List<Marker> markers, int end) {
        var headings = new AnnexHeadings();
        Marker open = null;
        for (Marker marker : markers) {
            if (marker.style() == Style.ANNEX) {
                headings.close(open, marker.start());
                open = marker;
            }
        }
        headings.close(open, end);
        return headings;
    }

    private void close(@Nullable Marker heading, int end) {
        if (heading != null) {
            following
                    .computeIfAbsent(heading.number(), number -> new TreeMap<>())
                    .put(heading.start(), end - heading.end());
        }
    }

    /** How many characters stand under the first heading with this number from a place on; 0 when there is none. */
    int contentOf(int number, int from) {
        var places = following.get(number);
        var first = places == null ? null : places.ceilingEntry(from);
        return first == null ? 0 : first.getValue();
    }
}
