package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Clause;

/** What a scorer has to mark in a round. */
public record MarkSheet(Round round, List<Part> parts) {
    public MarkSheet {
        parts = List.copyOf(parts);
    }

    /** How many marks are still to be given. */
    public int missing() {
        return parts.stream()
                .mapToInt(part -> part.units().size() - part.marks().size())
                .sum();
    }

    /** A clause with its units. */
    public record Part(Clause clause, BigDecimal scale, List<RoundMember> units, Map<UUID, Mark> marks) {
        public Part {
            units = List.copyOf(units);
            marks = Map.copyOf(marks);
        }

        public @Nullable Mark mark(UUID unit) {
            return marks.get(unit);
        }
    }

    /** A mark with its version. */
    public record Mark(BigDecimal marks, int version) {}
}
