package org.paodao.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
