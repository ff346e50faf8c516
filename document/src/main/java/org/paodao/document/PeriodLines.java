package org.paodao.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lines between tasks that hold nothing but a part of the year, 3月： or 第一季度: what stands below them is due by its end.
 */
final class PeriodLines {
    private static final int LONGEST = 16;
    private static final Words BEHIND = Words.of("重点工作 重点任务 工作任务 主要工作 工作安排 工作 任务");

    /** By where they begin in the flow. */
    private final NavigableMap<Integer, Line> lines = new TreeMap<>();

    private record Line(int end, List<Found<Deadline>> due) {}

    private PeriodLines() {}

    /** Only lines right before a numbered heading count: others are dates of signing or parts of a text. */
    static PeriodLines of(Text text, Flow flow, List<Node> nodes, Issue issue) {
        var periods = new PeriodLines();
        Set<Integer> starts = new HashSet<>();
        nodes.forEach(node -> starts.add(node.start()));
        int start = 0;
        while (start < flow.length()) {
            int stop = flow.chars().indexOf(Flow.BREAK, start);
            int end = stop < 0 ? flow.length() : stop;
            if (end - start <= LONGEST && starts.contains(end + 1)) {
                periods.add(text, flow, new Range(start, end), issue);
            }
            start = end + 1;
        }
        return periods;
    }

    private void add(Text text, Flow flow, Range line, Issue issue) {
        var due = due(text, flow, line, issue);
        if (!due.isEmpty()) {
            lines.put(line.start(), new Line(line.end(), due));
        }
    }

    /** The last day of the part of the year that a heading is, and nothing else; empty when it is more than that. */
    static List<Found<Deadline>> due(Text text, Flow flow, Range heading, Issue issue) {
        int start = heading.start();
        int end = heading.end();
        while (start < end && " 【[(".indexOf(flow.at(start)) >= 0) {
            start++;
        }
        end = behind(flow, start, end);
        end -= BEHIND.endingAt(flow.chars(), end, start);
        end = behind(flow, start, end);
        String said = flow.substring(start, end).replace(" ", "");
        boolean part = said.contains("月") || said.contains("季度") || said.contains("半年");
        if (!part || said.contains("日") || !DeadlineCells.isWhole(said)) {
            return List.of();
        }
        return headed(Deadlines.cell(text, flow.range(start, end), issue));
    }

    private static int behind(Flow flow, int start, int end) {
        int to = end;
        while (to > start && " :】])".indexOf(flow.at(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    static List<Found<Deadline>> headed(List<Found<Deadline>> found) {
        return MainDeadline.mark(found.stream()
                .filter(one -> one.value().kind() == Deadline.Kind.DATED)
                .map(one -> new Found<>(one.value(), one.range(), "deadline.heading", 60))
                .toList());
    }

    /** What is due for a heading at {@code place}, by the nearest line above it that does not stand before {@code floor}. */
    List<Found<Deadline>> above(int floor, int place) {
        Map.Entry<Integer, Line> line = lines.lowerEntry(place);
        return line == null || line.getKey() < floor
                ? List.of()
                : line.getValue().due();
    }

    /** Where a stretch ends without the line that heads what follows it. */
    int cut(int start, int end) {
        Map.Entry<Integer, Line> line = lines.lowerEntry(end);
        return line != null && line.getKey() > start && line.getValue().end() + 1 >= end ? line.getKey() : end;
    }
}
