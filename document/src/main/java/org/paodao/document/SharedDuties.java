package org.paodao.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paodao.document.Marker.Style;

/** A bracket behind the last of several points speaks for all of them: it belongs to the heading above, or to each of them. */
final class SharedDuties {
    private static final int FEWEST_ALIKE = 6;
    private static final int FEWEST_ABOVE = 2;

    private final Flow flow;
    private final List<Node> nodes;
    private final Map<Node, Duties> duties;
    private final Map<Style, Boolean> eachSaid = new EnumMap<>(Style.class);
    private final Map<Style, Boolean> saidAbove = new EnumMap<>(Style.class);
    private final Map<Node, Integer> markedChildren = new HashMap<>();

    /**
     * @param nodes in the order of the text
     * @param duties what each heading says itself; what is shared moves to the heading above
     */
    SharedDuties(Flow flow, List<Node> nodes, Map<Node, Duties> duties) {
        this.flow = flow;
        this.nodes = nodes;
        this.duties = duties;
    }

    /** Puts what is shared where it belongs; what speaks for each of several points alike goes into the map. */
    void place(Map<Node, Duties> shared) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node.children().size() > 1
                    && !duties.containsKey(node)
                    && node.marker().style() != Style.ANNEX) {
                place(node, shared);
            }
        }
    }

    private void place(Node node, Map<Node, Duties> shared) {
        List<Node> children = node.children();
        if (SpokenPoints.are(flow, children) && children.stream().allMatch(duties::containsKey)) {
            duties.put(
                    node,
                    Duties.together(children.stream()
                            .map(child -> Objects.requireNonNull(duties.get(child)))
                            .toList()));
            children.forEach(duties::remove);
            return;
        }
        Node last = children.getLast();
        Duties said = duties.get(last);
        boolean onlyLast = children.stream().filter(this::isMarkedBelow).count() == 1;
        if (said == null || !onlyLast || said.onlyAssist() || !last.isLeaf() || !mayMove(node, last)) {
            return;
        }
        if (last.marker().style() == Style.DIGIT && isSaidByEach(Style.DIGIT)) {
            children.forEach(child -> shared.put(child, said));
        } else {
            duties.remove(last);
            duties.put(node, said);
        }
    }

    /** （一） is a heading of its own but where it stands below 一、 and the others of that rank say it themselves, in a line apart. */
    private boolean mayMove(Node node, Node last) {
        Style style = last.marker().style();
        int apart = flow.chars().lastIndexOf(Flow.BREAK, last.ownEnd() - 2);
        boolean bracket = apart > last.contentStart() && "([【〔".indexOf(flow.at(apart + 1)) >= 0;
        return style.compareTo(Style.CHINESE_BRACKET) > 0
                || (style == Style.CHINESE_BRACKET
                        && bracket
                        && isSaidAbove(node.marker().style()));
    }

    /** Whether headings of a rank that hold no others say who does them, and none of the rank below stands beside another that does. */
    private boolean isSaidAbove(Style style) {
        return saidAbove.computeIfAbsent(style, of -> {
            long above = duties.keySet().stream()
                    .filter(node -> node.marker().style() == of && node.isLeaf())
                    .count();
            boolean below =
                    nodes.stream().filter(node -> node.marker().style() == of).anyMatch(node -> markedBeside(node) > 1);
            return above >= FEWEST_ABOVE && !below;
        });
    }

    /** Whether most headings of a style stand beside others with a responsibility and have one themselves. */
    private boolean isSaidByEach(Style style) {
        return eachSaid.computeIfAbsent(style, of -> {
            var alike = nodes.stream()
                    .filter(node -> node.marker().style() == of && node.parent() != null)
                    .toList();
            long marked = alike.stream()
                    .filter(node -> duties.containsKey(node) && markedBeside(Objects.requireNonNull(node.parent())) > 1)
                    .count();
            return marked >= FEWEST_ALIKE && marked * 2 > alike.size();
        });
    }

    private int markedBeside(Node parent) {
        return markedChildren.computeIfAbsent(parent, above ->
                (int) above.children().stream().filter(duties::containsKey).count());
    }

    private boolean isMarkedBelow(Node node) {
        return duties.containsKey(node) || node.children().stream().anyMatch(this::isMarkedBelow);
    }
}
