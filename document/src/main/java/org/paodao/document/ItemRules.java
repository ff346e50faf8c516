package org.paodao.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/**
 * Decides which headings are items: those that carry a responsibility; where a document names nobody, the lowest headings
 * of its working parts.
 */
final class ItemRules {
    private static final int MOST_MARKED = 60;
    private static final Duties NOBODY = new Duties();

    private final Flow flow;
    private final List<Node> nodes;
    private final ListedPoints points;
    private final Map<Node, Duties> duties = new HashMap<>();
    private final Set<Node> items = new HashSet<>();
    private final Set<Node> general;
    /** Headings that say who does what stands below them, 县编办牵头的工作. */
    private final Set<Node> named = new HashSet<>();

    /** What a bracket behind the last of several points says of all of them. */
    private final Map<Node, Duties> shared = new HashMap<>();

    /** Whom the points of safeguards begin with. */
    private final Map<Node, Duties> assigned = new HashMap<>();

    private final Map<Node, Integer> markedChildren = new HashMap<>();
    private final Map<Node, Boolean> schedules = new HashMap<>();

    private ItemRules(Flow flow, List<Node> nodes) {
        this.flow = flow;
        this.nodes = nodes;
        this.general = GeneralParts.among(flow, nodes);
        this.points = new ListedPoints(flow, named);
    }

    static ItemRules of(Flow flow, List<Node> nodes, UnitMarks marks, UnitNames names, Share share) {
        var rules = new ItemRules(flow, nodes);
        rules.assigned.putAll(AssignedParts.takenFrom(rules.general, flow, names, nodes));
        for (Node node : nodes) {
            share.done(node.start(), flow.length());
            Duties found = marks.in(node.contentStart(), node.ownEnd());
            found = found.isEmpty() ? marks.tails().duties(node) : found;
            Range title = Headline.in(flow, node.contentStart(), node.ownEnd());
            if (found.isEmpty() && GeneralParts.dividesWork(flow, node.parent())) {
                found = marks.headings().named(title.start(), title.end());
            }
            if (!found.isEmpty() && !GeneralParts.isClosing(flow, node) && !PastParts.holds(flow, node)) {
                rules.duties.put(node, found);
            }
            if (marks.headings().duties(title.start(), title.end()).nameUnits()) {
                rules.named.add(node);
            }
        }
        ChapterLabels.move(flow, nodes, rules.duties);
        new SharedDuties(flow, nodes, rules.duties).place(rules.shared);
        rules.choose();
        return rules;
    }

    List<Node> nodes() {
        return nodes;
    }

    boolean isItem(Node node) {
        return items.contains(node);
    }

    Duties dutiesOf(Node node) {
        return duties.getOrDefault(node, shared.getOrDefault(node, NOBODY));
    }

    /** Weaker than any statement of duties: whom the sentences of a point among safeguards begin with. */
    Duties assigned(Node node) {
        return assigned.getOrDefault(node, NOBODY);
    }

    /** How many items say who does them. */
    int marked() {
        return duties.size();
    }

    boolean isUnderItem(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (isItem(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarkedBelow(Node node) {
        return duties.containsKey(node) || node.children().stream().anyMatch(this::isMarkedBelow);
    }

    private void choose() {
        duties.forEach((node, found) -> {
            if (found.nameUnits() || node.children().stream().noneMatch(this::isMarkedBelow)) {
                items.add(node);
            }
        });
        var leaves = new ArrayList<Node>();
        var stages = new ArrayList<Node>();
        for (Node node : nodes) {
            if (isLowest(node) && !isGeneral(node)) {
                (isScheduled(node) ? stages : leaves).add(node);
            }
        }
        long marked = leaves.stream()
                .filter(node -> isMarkedBelow(node) || isUnderItem(node))
                .count();
        boolean mostMarked = marked * 100 >= leaves.size() * (long) MOST_MARKED && marked > 0;
        Style usual = usualStyle();
        for (Node leaf : leaves) {
            if (!isUnderItem(leaf)
                    && !isMarkedBelow(leaf)
                    && (!mostMarked || siblingsAreItems(leaf) || isAmongMarked(leaf, usual))) {
                items.add(leaf);
            }
        }
        stages.stream()
                .filter(stage -> !isUnderItem(stage) && !isMarkedBelow(stage))
                .forEach(items::add);
    }

    /** The style of number that most headings with a responsibility bear. */
    private @Nullable Style usualStyle() {
        var counts = new EnumMap<Style, Integer>(Style.class);
        duties.keySet().forEach(node -> counts.merge(node.marker().style(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A heading numbered like those with a responsibility and standing beside some of them is work as well. */
    private boolean isAmongMarked(Node leaf, @Nullable Style usual) {
        Node parent = leaf.parent();
        if (parent != null && named.contains(parent)) {
            return true;
        }
        return leaf.marker().style() == usual && (parent == null || markedBeside(parent) > 0 || leaf.runsOn());
    }

    /** The stages of a schedule are items of their own kind: whether tasks name units is not told by them. */
    private boolean isScheduled(Node leaf) {
        return leaf.parent() != null
                && schedules.computeIfAbsent(leaf.parent(), part -> GeneralParts.isSchedule(flow, part));
    }

    private int markedBeside(Node parent) {
        return markedChildren.computeIfAbsent(parent, above ->
                (int) above.children().stream().filter(duties::containsKey).count());
    }

    private boolean siblingsAreItems(Node leaf) {
        Node parent = leaf.parent();
        if (parent == null || leaf.marker().style().compareTo(Style.DIGIT) > 0) {
            return false;
        }
        return markedBeside(parent) * 2 >= parent.children().size();
    }

    /** A heading under which no further heading stands; short points within a text are not headings. */
    private boolean isLowest(Node node) {
        if (node.marker().style() == Style.ANNEX || !isHeading(node)) {
            return false;
        }
        return node.children().stream().noneMatch(this::isHeading) || GeneralParts.areNotes(flow, node.children());
    }

    private boolean isHeading(Node node) {
        if (node.marker().style().compareTo(Style.DIGIT) > 0) {
            return duties.containsKey(node) || isFirstRank(node) || isBesideMarked(node) || points.isTitled(node);
        }
        return !points.is(node) || (node.marker().style() != Style.DIGIT && duties.containsKey(node));
    }

    /** （3） beside （1） and （2） that say who does them. */
    private boolean isBesideMarked(Node node) {
        Node parent = node.parent();
        if (parent == null || node.marker().style() != Style.DIGIT_BRACKET) {
            return false;
        }
        return markedBeside(parent) >= 2
                && markedBeside(parent) * 2 > parent.children().size();
    }

    /** 第一，… where nothing stands above it, and 3月：… below a heading that announces months and says no more. */
    private boolean isFirstRank(Node node) {
        Node parent = node.parent();
        return switch (node.marker().style()) {
            case CLAUSE -> parent == null && flow.at(node.start()) == '第';
            case PERIOD -> parent == null || PeriodHeads.areAnnounced(flow, parent);
            default -> false;
        };
    }

    private boolean isGeneral(Node node) {
        return general.contains(node);
    }
}
