package org.paodao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Edge;
import org.paodao.document.Marker.Style;

/**
 * The tree of numbered headings. A number counts as a heading when it continues a sequence: the open list of its style,
 * a new list from 1, or the last list of its style (numbers running on across sections).
 */
final class Outline {
    private static final int WIDEST_GAP = 3;
    private static final int WIDEST_LEAP = 60;

    private final List<Node> all = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);

    private Outline() {}

    /**
     * @param stretches parts of the flow, in order, in which headings may stand; what lies between them closes all lists
     */
    static Outline of(List<Marker> markers, List<Range> stretches) {
        var outline = new Outline();
        int[] following = following(markers);
        int m = 0;
        for (Range stretch : stretches) {
            while (m < markers.size() && markers.get(m).start() < stretch.start()) {
                m++;
            }
            while (m < markers.size() && markers.get(m).start() < stretch.end()) {
                outline.add(markers.get(m), following[m]);
                m++;
            }
            outline.closeAll(stretch.end());
        }
        return outline;
    }

    /** In order of the text. */
    List<Node> nodes() {
        return all;
    }

    /** For each marker the number of the next one of its style; 0 when there is none. */
    private static int[] following(List<Marker> markers) {
        var following = new int[markers.size()];
        var next = new EnumMap<Style, Integer>(Style.class);
        for (int i = markers.size() - 1; i >= 0; i--) {
            Style style = markers.get(i).style();
            following[i] = next.getOrDefault(style, 0);
            next.put(style, markers.get(i).number());
        }
        return following;
    }

    private void add(Marker marker, int following) {
        if (marker.style() == Style.CLAUSE && isWithinAnotherList()) {
            return;
        }
        Node sibling = openOf(marker.style());
        boolean fits =
                (sibling != null && continuesOpen(marker, sibling.marker().number(), following))
                        || opens(marker, sibling, following)
                        || runsOn(marker, sibling, following);
        if (fits) {
            attach(marker, sibling);
        }
    }

    /** 一是 within a numbered text parts its sentences; it heads something only where nothing else does. */
    private boolean isWithinAnotherList() {
        Node top = open.peek();
        return top != null
                && openOf(Style.CLAUSE) == null
                && top.marker().style() != Style.CLAUSE
                && top.marker().style() != Style.ANNEX;
    }

    private static boolean continuesOpen(Marker marker, int before, int following) {
        int step = marker.number() - before;
        return switch (marker.edge()) {
            case LINE ->
                step == 0 || isAhead(marker, before, following) || (step > 0 && marker.style() == Style.PERIOD);
            case SENTENCE -> step >= 1 && step <= 2;
            case BLANK -> step == 1;
            case NONE -> step == 1;
        };
    }

    private boolean opens(Marker marker, @Nullable Node sibling, int following) {
        if (marker.style() == Style.ANNEX) {
            return true;
        }
        if (marker.number() != 1) {
            return false;
        }
        if (marker.edge() == Edge.LINE) {
            return true;
        }
        return sibling == null
                && (marker.edge() == Edge.SENTENCE || following == 2 || (isGlued(marker) && opensPart(following)));
    }

    /** 一、加强建设1.…二、加强管理1.…: the only point of its part, in a text that lost its lines. */
    private static boolean isGlued(Marker marker) {
        return marker.edge() == Edge.NONE && marker.style() == Style.DIGIT;
    }

    private boolean opensPart(int following) {
        Node top = open.peek();
        boolean part = top != null && top.marker().style().compareTo(Style.DIGIT) < 0 && top.isLeaf();
        return part && (following == 1 || (following == 0 && last.containsKey(Style.DIGIT)));
    }

    private boolean runsOn(Marker marker, @Nullable Node sibling, int following) {
        if (sibling != null) {
            return false;
        }
        int before = last.getOrDefault(marker.style(), 0);
        if (before == 0) {
            return (marker.edge() == Edge.LINE && marker.style() != Style.CLAUSE) || begins(marker, following);
        }
        boolean next = marker.number() == before + 1;
        return (next && (marker.surely() || marker.edge() == Edge.BLANK || marker.edge() == Edge.NONE))
                || (marker.edge() == Edge.LINE && isAhead(marker, before, following));
    }

    /** Numbers are left out where points are; where many are, the next one has to count on. */
    private static boolean isAhead(Marker marker, int before, int following) {
        int step = marker.number() - before;
        return step > 0 && (step <= WIDEST_GAP || (following == marker.number() + 1 && step <= WIDEST_LEAP));
    }

    /** A copy may begin in the middle: （四）… where （五） is the next one. */
    private static boolean begins(Marker marker, int following) {
        return marker.style() == Style.CHINESE_BRACKET && following == marker.number() + 1;
    }

    private @Nullable Node openOf(Style style) {
        for (Node node : open) {
            if (node.marker().style() == style) {
                return node;
            }
        }
        return null;
    }

    private void attach(Marker marker, @Nullable Node sibling) {
        if (marker.style() == Style.ANNEX) {
            last.clear();
        }
        if (sibling != null) {
            while (open.peek() != sibling) {
                close(marker.start());
            }
            close(marker.start());
        } else {
            while (!open.isEmpty()
                    && open.element().marker().style().compareTo(marker.style()) > 0
                    && !isPointOfClause(marker, open.element())) {
                close(marker.start());
            }
        }
        var node = new Node(marker, open.peek());
        all.add(node);
        open.push(node);
        last.put(marker.style(), marker.number());
    }

    /** 一是…：①…；②…二是…: points within a sentence belong to it, and it goes on behind them. */
    private static boolean isPointOfClause(Marker marker, Node clause) {
        boolean inner = marker.style() == Style.CIRCLE || marker.style() == Style.DIGIT_BRACKET;
        return inner && marker.edge() != Edge.LINE && clause.marker().style() == Style.CLAUSE;
    }

    private void close(int end) {
        open.pop().endAt(end);
    }

    private void closeAll(int end) {
        while (!open.isEmpty()) {
            close(end);
        }
    }
}
