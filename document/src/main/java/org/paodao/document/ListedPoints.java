package org.paodao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.document.Marker.Style;

/** Numbered points within a text that are parts of its sentence, not headings: …以下三类:（一）…;（二）…. */
final class ListedPoints {
    private static final int LONGEST_TITLE = 30;
    private static final int SHORTEST_TEXT = 12;
    private static final Words CONDITIONS = Words.of("以下条件 下列条件 如下条件 以下基本条件 下列基本条件 以下要求 下列要求");

    private static final Words TASKS = Words.of("实事项目 民生实事 民生项目 重点项目 重点任务 目标任务 工作任务 主要任务 年度任务");

    private final Flow flow;
    private final Set<Node> named;
    private final Map<Node, Boolean> titled = new HashMap<>();
    private final Map<Node, Boolean> tasks = new HashMap<>();

    /**
     * @param named headings that say who does what stands below them
     */
    ListedPoints(Flow flow, Set<Node> named) {
        this.flow = flow;
        this.named = named;
    }

    boolean is(Node node) {
        if (isCondition(node)) {
            return true;
        }
        return switch (node.marker().style()) {
            case DIGIT -> !isBelowTasks(node) && (closesWith(node, ';') || followsSemicolon(node));
            case CHINESE_BRACKET -> isAnnounced(node) && (closesWith(node, ';') || followsSemicolon(node));
            default -> false;
        };
    }

    /** 一、区重点民生实事项目：1、…；2、…；: the points of a heading that says nothing but that they are tasks. */
    private boolean isBelowTasks(Node node) {
        Node parent = node.parent();
        return parent != null && tasks.computeIfAbsent(parent, this::announcesTasks);
    }

    private boolean announcesTasks(Node parent) {
        int colon = lastSign(parent.contentStart(), parent.ownEnd());
        return flow.at(colon) == ':'
                && parent.marker().style().compareTo(Style.DIGIT) < 0
                && colon - parent.contentStart() <= LONGEST_TITLE
                && TASKS.endingAt(flow.chars(), colon, parent.contentStart()) > 0
                && flow.chars().indexOf('。', parent.contentStart(), colon) < 0;
    }

    /** 试点企业应具备以下条件：1.…: what somebody has to be, not what is to be done. */
    private boolean isCondition(Node node) {
        Node parent = node.parent();
        int colon = parent == null ? -1 : lastSign(parent.contentStart(), parent.ownEnd());
        return parent != null
                && flow.at(colon) == ':'
                && CONDITIONS.endingAt(flow.chars(), colon, parent.contentStart()) > 0;
    }

    /** （1）加快改造。… below 1. that says no more than a title: each with a title of its own and text behind it; or below 1.县教育局负责的任务. */
    boolean isTitled(Node node) {
        Node parent = node.parent();
        return parent != null
                && node.marker().style() == Style.DIGIT_BRACKET
                && parent.marker().style() == Style.DIGIT
                && titled.computeIfAbsent(parent, above -> hasTitledPoints(above) || assigns(above));
    }

    private boolean assigns(Node parent) {
        int end = lastSign(parent.contentStart(), parent.ownEnd()) + 1;
        int to = end > 0 && "。:".indexOf(flow.at(end - 1)) >= 0 ? end - 1 : end;
        return named.contains(parent)
                && parent.children().size() > 1
                && UnitHeadings.assigns(flow, parent.contentStart(), to);
    }

    private boolean hasTitledPoints(Node parent) {
        String own = flow.substring(parent.contentStart(), parent.ownEnd()).strip();
        boolean heading = own.length() <= LONGEST_TITLE && own.lastIndexOf('。', own.length() - 2) < 0;
        return heading
                && parent.children().size() > 1
                && parent.children().stream().allMatch(this::hasTitle);
    }

    private boolean hasTitle(Node node) {
        int stop = flow.chars()
                .indexOf('。', node.contentStart(), Math.min(node.end(), node.contentStart() + LONGEST_TITLE));
        return stop > 0 && node.end() - stop > SHORTEST_TEXT;
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
