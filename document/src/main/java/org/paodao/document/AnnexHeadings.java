package org.paodao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** The headings under which annexes stand (附件2, or their names alone), by number and place: each question costs a look-up, not a walk. */
final class AnnexHeadings {
    private static final int LONGEST_NAME = 120;

    private final Flow flow;
    /** For each number: where its headings begin and how much text, tables included, follows each. */
    private final Map<Integer, TreeMap<Integer, Integer>> following = new HashMap<>();
    /** For each short paragraph: where it stands last. */
    private final Map<String, Integer> paragraphs = new HashMap<>();

    private AnnexHeadings(Flow flow) {
        this.flow = flow;
    }

    /**
     * @param flow whose end is the end of the last annex
     */
    static AnnexHeadings among(List<Marker> markers, Flow flow) {
        var headings = new AnnexHeadings(flow);
        headings.noteParagraphs();
        Marker open = null;
        for (Marker marker : markers) {
            if (marker.style() == Style.ANNEX) {
                headings.close(open, marker.start());
                open = marker;
            }
        }
        headings.close(open, flow.length());
        return headings;
    }

    private void noteParagraphs() {
        int start = 0;
        while (start < flow.length()) {
            int stop = flow.chars().indexOf(Flow.BREAK, start);
            int end = stop < 0 ? flow.length() : stop;
            if (end - start <= LONGEST_NAME) {
                paragraphs.put(flow.substring(start, end).strip(), start);
            }
            start = end + 1;
        }
    }

    private int place(int at) {
        return flow.range(at, at).start();
    }

    private void close(@Nullable Marker heading, int end) {
        if (heading != null) {
            following
                    .computeIfAbsent(heading.number(), number -> new TreeMap<>())
                    .put(heading.start(), place(end) - place(heading.end()));
        }
    }

    /** How many characters stand under the first heading with this number from a place on; 0 when there is none. */
    int contentOf(int number, int from) {
        var places = following.get(number);
        var first = places == null ? null : places.ceilingEntry(from);
        return first == null ? 0 : first.getValue();
    }

    /** How many characters stand under a name that is a paragraph of its own from a place on; 0 when there is none. */
    int contentUnder(String name, int from) {
        int at = paragraphs.getOrDefault(name, -1);
        return at < from ? 0 : place(flow.length()) - place(at);
    }
}
