package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Marker.Style;

/** Turns the headings that are items into items with all their facts. */
final class ItemReader {
    private static final int LONGEST_TIME = 40;
    private static final int SHORTEST_TASK = 4;

    private final Text text;
    private final Flow flow;
    private final ItemRules rules;
    private final UnitMarks marks;
    private final Issue issue;
    private final FirstListed.Rule listed;
    private final FirstListedScope scope;
    private final Map<Node, List<Found<Deadline>>> headings = new HashMap<>();
    private final Map<Node, Duties> offices = new HashMap<>();
    private final PeriodLines periods;
    private final Closings closings;

    ItemReader(Text text, Flow flow, ItemRules rules, UnitMarks marks, Issue issue) {
        this.periods = PeriodLines.of(text, flow, rules.nodes(), issue);
        this.closings = Closings.of(flow, rules.nodes());
        this.text = text;
        this.flow = flow;
        this.rules = rules;
        this.marks = marks;
        this.issue = issue;
        this.listed = FirstListed.in(flow.chars());
        this.scope = FirstListedScope.of(flow.chars());
    }

    List<DraftItem> read(List<Node> nodes, Share share) {
        var items = new ArrayList<DraftItem>();
        DraftItem before = null;
        for (Node node : nodes) {
            share.done(node.start(), flow.length());
            if (rules.isItem(node)) {
                before = SameAsAbove.resolved(item(node, before), before);
                items.add(before);
            }
        }
        return items;
    }

    private DraftItem item(Node node, @Nullable DraftItem before) {
        Range head = Headline.in(flow, node.contentStart(), node.ownEnd());
        Duties duties = duties(node, head);
        Range heading = task(node, head);
        int end = end(node);
        Range body = flow.range(node.start(), end);
        var units = scope.isOwn(node.start(), end) ? duties.firstOfAll(text) : duties.units(rule(node, end), text);
        var deadlines = deadlines(node, before);
        return new DraftItem(
                node.path(flow),
                flow.quote(heading.start(), heading.end(), "item.heading", duties.isEmpty() ? 60 : 95),
                null,
                null,
                body,
                Doubts.ofParts(duties, units, deadlines),
                duties.leaders(),
                deadlines,
                TargetSubjects.of(
                        Targets.in(text, content(node), belowHeadings(node, head)),
                        flow.printed(heading.start(), heading.end())));
    }

    /** Where the text below the heading of the item, and of each part of it, begins. */
    private List<Integer> belowHeadings(Node node, Range head) {
        var below = new ArrayList<Integer>();
        below.add(below(node, head));
        for (Node part : node.children()) {
            below.add(below(part, Headline.in(flow, part.contentStart(), part.ownEnd())));
        }
        return below;
    }

    /** Where the text below a heading begins that fills its line; the start of the item where it goes on. */
    private int below(Node node, Range head) {
        int at = head.end();
        boolean fills = at > head.start() && at < node.ownEnd() && flow.at(at) == Flow.BREAK;
        boolean number = fills && (Numeral.isDigit(flow.at(at - 1)) || Numeral.isDigit(flow.at(at + 1)));
        return flow.range(fills && !number ? at + 1 : node.start(), node.ownEnd())
                .start();
    }

    private FirstListed.Rule rule(Node node, int end) {
        return scope.holds(node.start(), end) ? listed : FirstListed.Rule.NONE;
    }

    /** （一）县教育局牵头的工作: what has to be done stands below a heading that only says who. */
    private Range task(Node node, Range heading) {
        int start = heading.end();
        while (start < node.ownEnd() && (Flow.isBlank(flow.at(start)) || "。.:,;".indexOf(flow.at(start)) >= 0)) {
            start++;
        }
        int behind = marks.behindSpoken(heading.start(), node.ownEnd());
        if (behind > 0) {
            return Headline.in(flow, behindDay(behind, node.ownEnd()), node.ownEnd());
        }
        Range due = marks.tails().due(node);
        if (due != null && due.start() > heading.start() && due.start() < heading.end()) {
            return new Range(heading.start(), due.start());
        }
        boolean below = node.isLeaf() && start + SHORTEST_TASK < node.ownEnd();
        boolean says = named(node).nameUnits() && !marks.headings().isName(heading.start(), heading.end());
        return below && says ? Headline.in(flow, start, node.ownEnd()) : heading;
    }

    /** 年底前建成…: what has to be done stands behind the day. */
    private int behindDay(int start, int limit) {
        int from = start + ("于在至到".indexOf(flow.at(start)) >= 0 ? 1 : 0);
        Moment moment = new Moments(flow.chars(), limit, issue).at(from, 0);
        int end = moment == null ? start : moment.end() + (flow.at(moment.end()) == ',' ? 1 : 0);
        return end + SHORTEST_TASK <= limit ? end : start;
    }

    private List<Found<Deadline>> deadlines(Node node, @Nullable DraftItem before) {
        Range due = marks.tails().due(node);
        if (due != null) {
            return Deadlines.cell(text, flow.range(due.start(), due.end()), issue);
        }
        var own = Deadlines.in(text, content(node), issue);
        if (own.isEmpty() && before != null && SameAsAbove.isDeadline(flow, node.contentStart(), end(node))) {
            return before.deadlines().stream().map(SameAsAbove::again).toList();
        }
        if (own.isEmpty() && node.marker().style() == Style.PERIOD) {
            return PeriodLines.due(text, flow, new Range(node.start(), node.contentStart()), issue);
        }
        Node below = node;
        Node above = node.parent();
        while (own.isEmpty() && above != null) {
            own = periods.above(above.contentStart(), below.start());
            own = own.isEmpty() ? headings.computeIfAbsent(above, this::headed) : own;
            below = above;
            above = above.parent();
        }
        return own.isEmpty() ? periods.above(0, below.start()) : own;
    }

    /** 6月底前完成的任务 and 攻坚阶段（5月—9月）: a day in a heading holds for all that stands below it. */
    private List<Found<Deadline>> headed(Node above) {
        Range heading = Headline.in(flow, above.contentStart(), above.ownEnd());
        var due = PeriodLines.due(text, flow, heading, issue);
        return due.isEmpty()
                ? PeriodLines.headed(
                        Deadlines.in(text, flow.range(heading.start(), behindBracket(heading.end())), issue))
                : due;
    }

    private int behindBracket(int end) {
        int close =
                flow.at(end) == '(' ? flow.chars().indexOf(')', end, Math.min(flow.length(), end + LONGEST_TIME)) : -1;
        return close < 0 ? end : close + 1;
    }

    private Duties duties(Node node, Range heading) {
        Duties marked = rules.dutiesOf(node);
        if (!marked.isEmpty()) {
            Duties named = named(node);
            Duties leading = named.nameUnits() ? named : above(node);
            return marked.onlyAssist() ? marked.behind(leading) : marked;
        }
        Duties own = named(node);
        if (own.nameUnits()) {
            return own;
        }
        if (marks.subject(heading.start(), heading.end()) != null) {
            Duties heads = marks.subject(heading.start(), node.ownEnd());
            return heads == null ? above(node) : heads;
        }
        Duties spoken = spoken(node, heading.end());
        if (spoken != null) {
            return spoken;
        }
        Duties above = above(node);
        return above.isEmpty() ? told(node, heading) : above;
    }

    /** What a sentence behind the heading says, A、B负责健全…; null where none does. */
    private @Nullable Duties spoken(Node node, int headingEnd) {
        int start = headingEnd;
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
        return null;
    }

    /** Whom the text tells what to do, else whom the heading tells: 各县人民政府要…. */
    private Duties told(Node node, Range heading) {
        Duties assigned = rules.assigned(node);
        Duties told = assigned.isEmpty() ? marks.told(heading.end(), node.ownEnd()) : assigned;
        return told.isEmpty() ? marks.told(heading.start(), heading.end()) : told;
    }

    /** 一、县发改局牵头事项: who is named by the heading above does what stands below it. */
    private Duties above(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            Duties named = named(above);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return new Duties();
    }

    private Duties named(Node above) {
        return offices.computeIfAbsent(above, node -> {
            Range heading = Headline.in(flow, node.contentStart(), node.ownEnd());
            return marks.headings().duties(heading.start(), heading.end());
        });
    }

    /** The text from which deadlines and targets are taken: up to the first part that is an item itself. */
    private Range content(Node node) {
        return flow.range(node.contentStart(), end(node));
    }

    private int end(Node node) {
        for (Node child : node.children()) {
            if (holdsItem(child)) {
                return periods.cut(node.contentStart(), child.start());
            }
        }
        return periods.cut(node.contentStart(), closings.cut(node, node.end()));
    }

    private boolean holdsItem(Node node) {
        return rules.isItem(node)
                || (node.marker().style() != Style.CLAUSE
                        && node.children().stream().anyMatch(this::holdsItem));
    }
}
