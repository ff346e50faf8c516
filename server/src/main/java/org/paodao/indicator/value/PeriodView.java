package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * A period with what is expected and what came.
 *
 * @param edition by which it is judged
 * @param closed how it was closed; null while it is open
 */
public record PeriodView(
        Period period,
        LocalDate today,
        int edition,
        List<Line> lines,
        @Nullable Closed closed) {
    public PeriodView {
        lines = List.copyOf(lines);
    }

    /** Figures that are not there or not sent, by the unit that owes them. */
    public SequencedMap<UUID, List<Line>> owing() {
        SequencedMap<UUID, List<Line>> owing = new LinkedHashMap<>();
        lines.stream()
                .filter(Line::isOwed)
                .forEach(line -> owing.computeIfAbsent(line.expected().reporter(), unit -> new java.util.ArrayList<>())
                        .add(line));
        return owing;
    }

    /** How many figures are in each state; those that are not there under null. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new java.util.EnumMap<>(State.class);
        lines.stream()
                .map(Line::value)
                .filter(java.util.Objects::nonNull)
                .forEach(value -> counts.merge(value.state(), 1L, Long::sum));
        return counts;
    }

    /** Whether a figure is late today. */
    public boolean isLate(Line line) {
        return line.isOwed() && line.expected().due().isBefore(today);
    }

    /**
     * An expected figure.
     *
     * @param value what came; null when nothing did
     */
    public record Line(Expected expected, @Nullable Value value) {
        /** Whether its unit has still to do something: it is not there, not sent, or sent back. */
        public boolean isOwed() {
            return value == null || value.state() == State.DRAFT || value.state() == State.RETURNED;
        }
    }

    /** How it was closed, and what was corrected since. */
    public record Closed(int edition, Instant at, String by, List<Corrected> corrected) {
        Closed(int edition, Instant at, String by, java.util.Collection<HistoryTables.Changed> changed) {
            this(
                    edition,
                    at,
                    by,
                    changed.stream()
                            .map(one -> new Corrected(one.place(), one.was(), one.amount(), one.reason(), one.at()))
                            .toList());
        }
    }

    /** A figure that was corrected after the close; both amounts are kept. */
    public record Corrected(
            Place place, @Nullable BigDecimal was, @Nullable BigDecimal amount, String reason, Instant at) {}
}
