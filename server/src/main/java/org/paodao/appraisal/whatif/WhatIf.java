package org.paodao.appraisal.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RunView;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.compare.Cause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;

/**
 * The facts of a run by two schemes.
 *
 * @param run     what came out by the run's own scheme
 * @param variant the other scheme
 * @param tried   weights and groups that are tried besides
 * @param unfed   codes of clauses of the other scheme that were fed otherwise in the run, or not at all: their facts say nothing about it
 * @param uneven  codes of branches whose marks do not add up for each of their groups with the weights that are tried
 */
public record WhatIf(
        RunView run, Scheme variant, Tried tried, List<OfGroup> groups, List<String> unfed, List<String> uneven) {
    public WhatIf {
        groups = List.copyOf(groups);
        uneven = List.copyOf(uneven);
        unfed = List.copyOf(unfed);
    }

    /** How many units have another place. */
    public long moved() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.movement() != 0)
                .count();
    }

    /** A group's units in the order of the other scheme. */
    public record OfGroup(Group group, List<Row> rows) {
        public OfGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A unit before and after.
     *
     * @param before null where the run did not rank it
     * @param causes of the difference of its totals, the largest first
     */
    public record Row(@Nullable Standing before, Standing after, List<Cause> causes) {
        public Row {
            causes = List.copyOf(causes);
        }

        /** Places it moves up, or down where negative; in another group places say nothing of each other. */
        public int movement() {
            Integer was = before == null || regrouped() ? null : before.rank().place();
            Integer now = after.rank().place();
            return was == null || now == null ? 0 : was - now;
        }

        /** Whether it is in another group than it was. */
        public boolean regrouped() {
            return before != null
                    && !before.member().group().equals(after.member().group());
        }
    }
}
