package org.paodao.supervision.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The check of a quarter: each problem that is open has an entry, or misses one.
 *
 * @param names of the units
 */
public record QuarterRound(Quarter quarter, List<Line> lines, Map<UUID, String> names) {
    public QuarterRound {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    /** How many have no entry. */
    public long missing() {
        return lines.stream().filter(line -> line.check() == null).count();
    }

    /** A problem with its entry; null while it has none. */
    public record Line(Problem problem, @Nullable QuarterCheck check) {}
}
