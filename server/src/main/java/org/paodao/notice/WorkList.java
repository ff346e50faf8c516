package org.paodao.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.ToDo;

/**
 * What somebody must do now.
 *
 * @param kind what it is narrowed to; null for everything
 * @param lines what is late first, then what is due first
 * @param counts how much of each kind there is, narrowed or not
 * @param next what comes next when nothing waits; null when nothing is known
 */
public record WorkList(
        LocalDate today,
        ToDo.@Nullable Kind kind,
        List<Line> lines,
        Map<ToDo.Kind, Integer> counts,
        @Nullable ToDo next) {
    private static final int SHOWN = 100;

    public WorkList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /** How much waits, of all kinds. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How much of what is shown is late. */
    public long late() {
        return lines.stream().filter(line -> line.lateDays() > 0).count();
    }

    /** What is shown at once, by how urgent it is; never empty parts. */
    public List<Part> parts() {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> parts.computeIfAbsent(word(line), word -> new ArrayList<>())
                        .add(line));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private String word(Line line) {
        LocalDate due = line.toDo().due();
        if (due == null) {
            return "undated";
        }
        return line.lateDays() > 0 ? "late" : due.equals(today) ? "today" : "coming";
    }

    /** How much is not shown at once. */
    public int more() {
        return Math.max(0, lines.size() - SHOWN);
    }

    /**
     * What is equally urgent.
     *
     * @param word the last part of its message key
     */
    public record Part(String word, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something to do.
     *
     * @param unit name of the unit whose affair it is; empty when it is the office's, or the user has but one
     * @param lateDays working days since its due day; 0 when it is not late
     */
    public record Line(ToDo toDo, String unit, int lateDays) {
        /** Names the line on its page. */
        public String key() {
            return "todo-" + UUID.nameUUIDFromBytes(toDo.thing().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Line line(ToDo toDo, Map<UUID, String> names, int lateDays) {
        UUID unit = toDo.unit();
        return new Line(toDo, unit == null ? "" : names.getOrDefault(unit, ""), lateDays);
    }
}
