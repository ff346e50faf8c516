package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered heading with what belongs to it; places count in the flow. */
final class Node {
    private final Marker marker;
    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();
    private int end;

    Node(Marker marker, @Nullable Node parent) {
        this.marker = marker;
        this.parent = parent;
        this.end = marker.end();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Marker marker() {
        return marker;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** 三、… 5.: the only point of its part, but counted on from those of the part before. */
    boolean runsOn() {
        return marker.number() > 1 && parent != null && parent.children.size() == 1;
    }

    int start() {
        return marker.start();
    }

    /** Behind the number. */
    int contentStart() {
        return marker.end();
    }

    int end() {
        return end;
    }

    void endAt(int place) {
        end = Math.max(place, marker.end());
    }

    /** Where the text before the first child ends. */
    int ownEnd() {
        return children.isEmpty()
                ? end
                : Math.max(marker.end(), children.getFirst().start());
    }

    int depth() {
        int depth = 0;
        for (Node above = parent; above != null; above = above.parent) {
            depth++;
        }
        return depth;
    }

    /** The numbering as printed from the top down, blanks and closing punctuation removed. */
    List<String> path(Flow flow) {
        var path = new ArrayList<String>();
        for (Node node = this; node != null; node = node.parent) {
            if (node.marker.style() != Marker.Style.ANNEX && node.marker.style() != Marker.Style.LINE) {
                path.addFirst(number(flow.printed(node.marker.start(), node.marker.end())));
            }
        }
        return path;
    }

    private static String number(String printed) {
        var number = new StringBuilder(printed.replace(" ", ""));
        while (number.length() > 1 && "、.．﹒。:：,，".indexOf(number.charAt(number.length() - 1)) >= 0) {
            number.setLength(number.length() - 1);
        }
        return number.toString();
    }
}
