package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;

/**
 * Where a unit ends up.
 *
 * @param clauses the score of every clause that counts for the unit, branches too, after rounding; what was left out is not there
 * @param remarks what else should be known: ties, quota, veto, missing facts, scorers far apart
 */
public record Standing(
        Member member, BigDecimal total, Rank rank, Map<String, BigDecimal> clauses, List<Reason> remarks) {
    public Standing {
        clauses = Map.copyOf(clauses);
        remarks = List.copyOf(remarks);
    }

    /**
     * Place and grade.
     *
     * @param place within its group, from 1; null if it is not ranked
     * @param grade name of the grade; null if it has none
     */
    public record Rank(@Nullable Integer place, @Nullable String grade) {}
}
