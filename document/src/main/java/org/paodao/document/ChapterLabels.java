package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paodao.document.Marker.Style;

/**
 * Label lines below the last step of each chapter, 责任处室：… and 完成时限：…, speak of the chapter, where in all of them no step
 * says anything of who does it: then the chapters are the tasks, and their steps are the text.
 */
final class ChapterLabels {
    private static final int FEWEST = 3;

    private ChapterLabels() {}

    /** Moves what such labels say from the last step of each chapter to the chapter. */
    static void move(Flow flow, List<Node> nodes, Map<Node, Duties> duties) {
        var chapters = nodes.stream()
                .filter(node -> node.marker().style() == Style.CHINESE && !isWithinChapter(node))
                .filter(node -> !GeneralParts.isGoal(GeneralParts.title(flow, node)))
                .toList();
        var lasts = chapters.stream().map(ChapterLabels::last).toList();
        long deep = chapters.stream().filter(ChapterLabels::hasParts).count();
        boolean each = chapters.size() >= FEWEST
                && deep == chapters.size()
                && duties.size() == chapters.size()
                && lasts.stream().allMatch(last -> duties.containsKey(last) && isLabelled(flow, last));
        if (each) {
            var said = new ArrayList<>(lasts.stream().map(duties::get).toList());
            duties.clear();
            for (int i = 0; i < said.size(); i++) {
                duties.put(chapters.get(i), said.get(i));
            }
        }
    }

    private static boolean isWithinChapter(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above.marker().style() == Style.CHINESE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParts(Node chapter) {
        return chapter.children().size() > 1;
    }

    private static Node last(Node chapter) {
        Node last = chapter;
        while (!last.isLeaf()) {
            last = last.children().getLast();
        }
        return last;
    }

    /** Whether the last lines of a step are labels, one of which names who does it, and its text stands above them. */
    private static boolean isLabelled(Flow flow, Node step) {
        int end = step.ownEnd();
        boolean who = false;
        while (end > step.contentStart()) {
            while (end > step.contentStart() && Flow.isBlank(flow.at(end - 1))) {
                end--;
            }
            int start = flow.chars().lastIndexOf(Flow.BREAK, end - 1) + 1;
            var label = start > step.contentStart() ? RoleWords.labelAt(flow, start) : null;
            if (label == null) {
                return who;
            }
            who |= label.label().namesUnits();
            end = start;
        }
        return false;
    }
}
