package org.paodao.document;

import java.util.List;
import org.paodao.document.Marker.Style;

/** Numbered points within a text that are parts of its sentence, not headings: …以下三类:（一）…;（二）…. */
final class ListedPoints {
    private final Flow flow;

    ListedPoints(Flow flow) {
        this.flow = flow;
    }

    boolean is(Node node) {
        return switch (node.marker().style()) {
            case DIGIT -> closesWith(node, ';') || followsSemicolon(node);
            case CHINESE_BRACKET -> isAnnounced(node) && (closesWith(node, ';') || followsSemicolon(node));
            default -> false;
        };
    }

    /** Whether the text of the heading above ends with a colon and has more in it than that heading. */
    private boolean isAnnounced(Node node) {
        Node parent = node.parent();
        return node.isLeaf()
                && parent != null
                && parent.marker().style() == Style.CHINESE
                && flow.at(lastSign(parent.contentStart(), parent.ownEnd())) == ':';
    }

    private boolean closesWith(Node node, char sign) {
        return flow.at(lastSign(node.contentStart(), node.end())) == sign;
    }

    /** The last point of such a sentence ends it. */
    private boolean followsSemicolon(Node node) {
        List<Node> beside = node.parent() == null ? List.of() : node.parent().children();
        return beside.size() >= 2 && beside.getLast() == node && closesWith(beside.get(beside.size() - 2), ';');
    }

    private int lastSign(int start, int end) {
        int at = end;
        while (at > start && Flow.isBlank(flow.at(at - 1))) {
            at--;
        }
        return at - 1;
    }
}
