package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.kernel.WorkingDays;

/**
 * How far the results of a round are on their way to everybody.
 *
 * @param days     how the days of publicity are counted; for those who appraise, before and while they run
 * @param open     appeals that wait for a ruling; only for those who see all
 * @param rulings  appeals that were ruled on, as far as the reader may know of them
 * @param after    units after the rulings, as far as the reader may know; empty unless it was run again
 * @param manages  whether the reader takes the next step
 */
public record PublicityView(
        Round round, Days days, List<Appeal> open, List<Appeal> rulings, After after, boolean manages) {
    public PublicityView {
        open = List.copyOf(open);
        rulings = List.copyOf(rulings);
    }

    /**
     * The days on which units can appeal.
     *
     * @param rules   by which they are counted when the results are shown today
     * @param window  as it is, or as it would be from today
     * @param next    as it would be from today
     * @param counted day by day
     */
    public record Days(AppealRules rules, Window window, Window next, List<WorkingDays.Step> counted, LocalDate today) {
        public Days {
            counted = List.copyOf(counted);
        }

        public boolean isOver() {
            return window.isOver(today);
        }
    }

    /**
     * What the rulings did.
     *
     * @param waits   whether rulings have changed something that is not computed yet
     * @param look    units that look again because rulings on others have touched them
     * @param moved   units in the order of the later run
     * @param clauses titles by code
     */
    public record After(boolean waits, Look look, List<Moved> moved, Map<String, String> clauses) {
        /** Nothing was ruled that changes anything. */
        static final After NOTHING = new After(false, Look.NOBODY, List.of(), Map.of());

        public After {
            moved = List.copyOf(moved);
            clauses = Map.copyOf(clauses);
        }

        /** How a clause reads. */
        public String clause(String code) {
            return clauses.getOrDefault(code, code);
        }
    }

    /**
     * Units that look again, as far as the reader may know.
     *
     * @param due that have to before anything is published
     * @param now that do
     */
    public record Look(Set<UUID> due, Set<UUID> now) {
        static final Look NOBODY = new Look(Set.of(), Set.of());

        public Look {
            due = Set.copyOf(due);
            now = Set.copyOf(now);
        }
    }

    /** The number of the official run that stands; null before there is one. */
    public @Nullable Integer run() {
        return round.stage().official();
    }

    public boolean mayShow() {
        return manages && round.stage() instanceof RoundStage.Ran;
    }

    public boolean mayEnd() {
        return manages && round.stage() instanceof RoundStage.Shown && days.isOver() && open.isEmpty();
    }

    public boolean mayRunAgain() {
        return manages && round.stage() instanceof RoundStage.Heard && after.waits();
    }

    public boolean mayShowAgain() {
        return manages && !after.look().due().isEmpty();
    }

    public boolean mayPublish() {
        return manages
                && round.stage() instanceof RoundStage.Heard
                && !after.waits()
                && after.look().due().isEmpty()
                && open.isEmpty();
    }
}
