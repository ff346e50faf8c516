package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.progress.round.Deadlines;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Units;

/**
 * What units report now.
 *
 * @param plans to choose from, newest first
 * @param plan null while there is none
 * @param rounds that have opened, the newest first, each with what is asked
 * @param coming the next round that opens; null for none
 * @param unit whose reports are shown; null for all that concern the reader
 */
public record UnitReports(
        List<PlanLine> plans,
        @Nullable PlanHead plan,
        List<InRound> rounds,
        @Nullable Round coming,
        @Nullable UUID unit,
        Units units,
        Deadlines deadlines,
        LocalDate today) {
    public UnitReports {
        plans = List.copyOf(plans);
        rounds = List.copyOf(rounds);
    }

    /** A round with what is asked in it. */
    public record InRound(Round round, List<Entry> entries) {
        public InRound {
            entries = List.copyOf(entries);
        }

        /** Whether nothing is left to do in it. */
        public boolean isDone() {
            return entries.stream().allMatch(entry -> entry.state() instanceof ReportState.Accepted);
        }

        /** The units that are asked, in the order of the plan. */
        public List<UUID> units() {
            return entries.stream().map(Entry::unit).distinct().toList();
        }
    }
}
