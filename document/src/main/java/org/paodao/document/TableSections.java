package org.paodao.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** Tells which section the rows of a table stand in: the one whose heading, and no other title, stands above them. */
final class TableSections {
    private static final Set<Style> OUTER =
            Set.of(Style.PART, Style.CHAPTER, Style.SECTION, Style.ARTICLE, Style.CHINESE, Style.CHINESE_BRACKET);
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_HEADING = 40;

    private final Flow flow;
    private final List<Node> nodes;
    private final ItemRules rules;
    private final Set<Node> general;
    private final Set<Node> holders = new HashSet<>();

    /**
     * @param nodes in the order of the text
     */
    TableSections(Flow flow, List<Node> nodes, ItemRules rules) {
        this.flow = flow;
        this.nodes = nodes;
        this.rules = rules;
        this.general = GeneralParts.among(flow, nodes);
    }

    /** The rows, each with the number of its section before its own. */
    List<DraftItem> placed(List<DraftItem> rows) {
        return rows.stream().map(this::placed).toList();
    }

    private DraftItem placed(DraftItem row) {
        Node section = above(row.body().start());
        if (section == null) {
            return row;
        }
        holders.add(section);
        var path =
                Stream.concat(section.path(flow).stream(), row.path().stream()).toList();
        return new DraftItem(
                path,
                row.title(),
                row.category(),
                row.kind(),
                row.body(),
                row.units(),
                row.leaders(),
                row.deadlines(),
                row.targets());
    }

    /** Whether a heading does nothing but stand above rows: those are its items. */
    boolean isHolder(Node node) {
        return holders.contains(node) && node.ownEnd() - node.contentStart() <= LONGEST_HEADING;
    }

    /** Whether an item is such a heading. */
    boolean heads(DraftItem item) {
        Node node = before(flow.indexOf(item.body().start()) + 1);
        return node != null && isHolder(node);
    }

    private @Nullable Node above(int place) {
        int at = flow.indexOf(place);
        Node node = before(at);
        while (node != null && (node.end() < at || !OUTER.contains(node.marker().style()))) {
            node = node.parent();
        }
        if (node == null || general.contains(node) || titled(node, at)) {
            return null;
        }
        return rules.dutiesOf(node).isEmpty() && !rules.isUnderItem(node) ? node : null;
    }

    /** The last heading that begins before a place in the flow. */
    private @Nullable Node before(int at) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (nodes.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : nodes.get(low - 1);
    }

    /** A title between the heading and the rows opens a part of the document of its own. */
    private boolean titled(Node node, int at) {
        int start = flow.chars().indexOf(Flow.BREAK, node.contentStart(), at) + 1;
        while (start > 0 && start < at) {
            int stop = flow.chars().indexOf(Flow.BREAK, start, at);
            int end = stop < 0 ? at : stop;
            String line = flow.substring(start, end).strip();
            if (line.length() <= LONGEST_TITLE && Titles.endsInAKind(line)) {
                return true;
            }
            start = stop + 1;
        }
        return false;
    }
}
