package org.paodao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the last of several headings ends when paragraphs about the whole document follow: every heading before it has
 * one paragraph, so the further ones are not its own.
 */
final class Closings {
    private static final int FEWEST = 3;
    private static final Words CUES = Words.of("负责 牵头 配合 责任 落实");

    private final Flow flow;
    private final Map<Node, Integer> ends = new HashMap<>();

    private Closings(Flow flow) {
        this.flow = flow;
    }

    static Closings of(Flow flow, List<Node> nodes) {
        var closings = new Closings(flow);
        var top = new ArrayList<Node>();
        for (Node node : nodes) {
            if (node.parent() == null) {
                top.add(node);
            }
            closings.look(node.children());
        }
        closings.look(top);
        closings.behindBracket(nodes.stream().filter(Node::isLeaf).toList());
        return closings;
    }

    /** In a text without lines nearly all points end with who does them; what the last one says behind that is about all. */
    private void behindBracket(List<Node> points) {
        if (points.size() < FEWEST) {
            return;
        }
        Node last = points.getLast();
        var others = points.subList(0, points.size() - 1);
        long closed = others.stream()
                .filter(node -> behindDuty(node) >= trimmed(node))
                .count();
        int end = behindDuty(last);
        if (closed * 3 >= others.size() * 2L && end > 0 && end < trimmed(last)) {
            ends.merge(last, end, Math::min);
        }
    }

    /** Behind the last bracket in a heading's text that says who does it; -1 when none does. */
    private int behindDuty(Node node) {
        int close = Text.last(flow.chars(), ')', node.contentStart(), node.end());
        int open = Text.last(flow.chars(), '(', node.contentStart(), close);
        while (open >= 0 && CUES.first(flow.chars(), open, close) < 0) {
            close = Text.last(flow.chars(), ')', node.contentStart(), open);
            open = Text.last(flow.chars(), '(', node.contentStart(), close);
        }
        return open >= 0 ? close + 1 : -1;
    }

    private int trimmed(Node node) {
        int end = node.end();
        while (end > node.contentStart() && (Flow.isBlank(flow.at(end - 1)) || "。;.".indexOf(flow.at(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** Where the text of a heading ends, {@code end} at the latest. */
    int cut(Node node, int end) {
        @Nullable Integer own = ends.get(node);
        return own == null ? end : Math.min(own, end);
    }

    private void look(List<Node> siblings) {
        if (siblings.size() < FEWEST) {
            return;
        }
        for (Node node : siblings.subList(0, siblings.size() - 1)) {
            if (!node.isLeaf() || paragraphEnd(node) < node.end()) {
                return;
            }
        }
        Node last = siblings.getLast();
        int end = paragraphEnd(last);
        if (last.isLeaf() && end < last.end() && saysAll(last.contentStart(), end)) {
            ends.put(last, end);
        }
    }

    /** One behind the first paragraph; the end of the heading's text when it has only one. */
    private int paragraphEnd(Node node) {
        int end = node.end();
        while (end > node.contentStart() && Flow.isBlank(flow.at(end - 1))) {
            end--;
        }
        int stop = flow.chars().indexOf(Flow.BREAK, node.contentStart(), end);
        return stop < 0 ? node.end() : stop;
    }

    /** A title alone in its line has its text in the next one. */
    private boolean saysAll(int start, int end) {
        return end > start && "。)】〕".indexOf(flow.at(end - 1)) >= 0;
    }
}
