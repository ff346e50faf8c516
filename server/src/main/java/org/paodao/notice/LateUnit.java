package org.paodao.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.ToDo;

/**
 * A unit with what it owes.
 *
 * @param lines the oldest first
 */
public record LateUnit(UUID unit, String name, List<Line> lines) {
    public LateUnit {
        lines = List.copyOf(lines);
    }

    /** Working days since the oldest was due. */
    public int longest() {
        return lines.stream().mapToInt(Line::lateDays).max().orElse(0);
    }

    /** Whether it was called today about everything. */
    public boolean called() {
        return lines.stream().allMatch(Line::called);
    }

    /**
     * Something that is late.
     *
     * @param called whether the unit was called about it today
     */
    public record Line(ToDo toDo, int lateDays, boolean called) {
        /** Names the line on its page. */
        public String key() {
            return "late-" + UUID.nameUUIDFromBytes(toDo.thing().getBytes(StandardCharsets.UTF_8));
        }
    }
}
