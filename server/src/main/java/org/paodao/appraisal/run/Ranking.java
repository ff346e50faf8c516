package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.scheme.Group;

/**
 * What came out of a run, by group in the order of the scheme, as far as the reader sees it.
 *
 * @param before number of the run it is compared with; null if there is none
 * @param all whether the reader sees every unit
 */
public record Ranking(
        RoundView view,
        Run run,
        List<OfGroup> groups,
        @Nullable Integer before,
        boolean all) {
    public Ranking {
        groups = List.copyOf(groups);
    }

    /** The units of a group, the best first. */
    public record OfGroup(Group group, List<Row> rows) {
        public OfGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A unit.
     *
     * @param before its place and total in the run before; null if it was in none
     */
    public record Row(Standing standing, @Nullable Before before) {
        /** How many places it rose; null where one of the two is not known. */
        public @Nullable Integer rose() {
            Integer place = standing.rank().place();
            return place == null || before == null || before.place() == null ? null : before.place() - place;
        }

        /** How many marks more it has; null where it is not known. */
        public @Nullable BigDecimal gained() {
            return before == null ? null : standing.total().subtract(before.total());
        }
    }

    /** Where a unit was before. */
    public record Before(@Nullable Integer place, BigDecimal total) {}
}
