package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paodao.document.Marker.Style;

/** Turns the headings that are items into items with all their facts. */
final class ItemReader {
    private final Text text;
    private final Flow flow;
    private final ItemRules rules;
    private final UnitMarks marks;
    private final int year;
    private final boolean firstLeads;
    private final Map<Node, List<Found<Deadline>>> headings = new HashMap<>();

    ItemReader(Text text, Flow flow, ItemRules rules, UnitMarks marks, int year) {
        this.text = text;
        this.flow = flow;
        this.rules = rules;
        this.marks = marks;
        this.year = year;
        this.firstLeads = FirstListed.leads(flow);
    }

    List<DraftItem> read(List<Node> nodes) {
        var items = new ArrayList<DraftItem>();
        for (Node node : nodes) {
            if (rules.isItem(node)) {
                items.add(item(node));
            }
        }
        return items;
    }

    private DraftItem item(Node node) {
        Range heading = Headline.in(flow, node.contentStart(), node.ownEnd());
        Duties duties = duties(node, heading);
        Range body = flow.range(node.start(), end(node));
        return new DraftItem(
                node.path(flow),
                flow.quote(heading.start(), heading.end(), "item.heading", duties.isEmpty() ? 60 : 95),
                null,
                null,
                body,
                duties.units(firstLeads),
                duties.leaders(),
                deadlines(node),
                Targets.in(text, content(node)));
    }

    private List<Found<Deadline>> deadlines(Node node) {
        var own = Deadlines.in(text, content(node), year);
        for (Node above = node.parent(); own.isEmpty() && above != null; above = above.parent()) {
            own = headings.computeIfAbsent(above, this::headed);
        }
        return own;
    }

    /** 6月底前完成的任务: a day in a heading holds for all that stands below it. */
    private List<Found<Deadline>> headed(Node above) {
        Range heading = Headline.in(flow, above.contentStart(), above.ownEnd());
        var dated = Deadlines.in(text, flow.range(heading.start(), heading.end()), year).stream()
                .filter(found -> found.value().kind() == Deadline.Kind.DATED)
                .map(found -> new Found<>(found.value(), found.range(), "deadline.heading", 60))
                .toList();
        return MainDeadline.mark(dated);
    }

    private Duties duties(Node node, Range heading) {
        Duties marked = rules.dutiesOf(node);
        if (!marked.isEmpty()) {
            return marked;
        }
        int start = heading.end();
        while (start < node.ownEnd() && (Flow.isBlank(flow.at(start)) || "。.:".indexOf(flow.at(start)) >= 0)) {
            start++;
        }
        while (start < node.ownEnd()) {
            Duties subject = marks.subject(start, node.ownEnd());
            if (subject != null) {
                return subject;
            }
            int stop = flow.chars().indexOf('。', start, node.ownEnd());
            start = stop < 0 ? node.ownEnd() : stop + 1;
        }
        return marked;
    }

    /** The text from which deadlines and targets are taken: up to the first part that is an item itself. */
    private Range content(Node node) {
        return flow.range(node.contentStart(), end(node));
    }

    private int end(Node node) {
        for (Node child : node.children()) {
            if (holdsItem(child)) {
                return child.start();
            }
        }
        return node.end();
    }

    private boolean holdsItem(Node node) {
        return rules.isItem(node)
                || (node.marker().style() != Style.CLAUSE
                        && node.children().stream().anyMatch(this::holdsItem));
    }
}
