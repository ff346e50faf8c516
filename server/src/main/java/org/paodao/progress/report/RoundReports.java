package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.plan.PlanHead;
import org.paodao.progress.round.Extension;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;

/**
 * A round with what is asked in it and what was said.
 *
 * @param entries one for each item that is asked, in the order of the plan
 * @param extensions what units asked for, as far as it concerns the reader
 */
public record RoundReports(
        PlanHead plan, Round round, List<Entry> entries, List<Extension> extensions, Units units, LocalDate today) {
    public RoundReports {
        entries = List.copyOf(entries);
        extensions = List.copyOf(extensions);
    }

    /** The entries of each unit, in the order of the plan. */
    public List<OfUnit> byUnit() {
        Map<UUID, List<Entry>> byUnit = new LinkedHashMap<>();
        entries.forEach(entry ->
                byUnit.computeIfAbsent(entry.unit(), unit -> new ArrayList<>()).add(entry));
        return byUnit.entrySet().stream()
                .map(one -> new OfUnit(one.getKey(), units.name(one.getKey()), one.getValue()))
                .toList();
    }

    /** Whether what did not come is asked for no more. */
    public boolean isClosed() {
        return round.isClosed(today);
    }

    /** What was never sent. */
    public List<Entry> notReported() {
        return entries.stream().filter(entry -> !entry.isSent()).toList();
    }

    /** What waits for the office. */
    public List<Entry> toReview() {
        return entries.stream()
                .filter(entry -> entry.state() instanceof ReportState.Approved)
                .toList();
    }

    /** What a unit is asked. */
    public record OfUnit(UUID unit, String name, List<Entry> entries) {
        public OfUnit {
            entries = List.copyOf(entries);
        }

        /** How many stand so. */
        public long count(Class<? extends ReportState> state) {
            return entries.stream()
                    .filter(entry -> state.isInstance(entry.state()))
                    .count();
        }

        /** How many the unit still has to send to the office. */
        public long missing() {
            return entries.stream()
                    .filter(entry -> !(entry.state() instanceof ReportState.Approved
                            || entry.state() instanceof ReportState.Accepted))
                    .count();
        }

        /** How many were never sent. */
        public long notReported() {
            return entries.stream().filter(entry -> !entry.isSent()).count();
        }

        /** How many came late, or are. */
        public long late(LocalDate today) {
            return entries.stream().filter(entry -> entry.isLate(today)).count();
        }
    }
}
