package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty coefficient (难度系数) with its reason. A unit's own goes before its group's.
 *
 * @param unit   code of the unit; null if it is for a group
 * @param group  code of the group; null if it is for a unit
 * @param clause the clause (branch or leaf) whose score is multiplied; null for the total
 */
public record Coefficient(
        @Nullable String unit,
        @Nullable String group,
        @Nullable String clause,
        BigDecimal factor,
        String reason) {

    /** What multiplies a clause of a unit, or its total for null: its own coefficient, else its group's, else none; of two alike the first. */
    public static Optional<Coefficient> of(List<Coefficient> all, String unit, String group, @Nullable String clause) {
        Coefficient ofGroup = null;
        for (Coefficient coefficient : all) {
            if (Objects.equals(coefficient.clause, clause)) {
                if (unit.equals(coefficient.unit)) {
                    return Optional.of(coefficient);
                }
                if (ofGroup == null && coefficient.unit == null && group.equals(coefficient.group)) {
                    ofGroup = coefficient;
                }
            }
        }
        return Optional.ofNullable(ofGroup);
    }

    /** The factor of that coefficient; one where there is none. */
    public static BigDecimal factor(List<Coefficient> all, String unit, String group, @Nullable String clause) {
        return of(all, unit, group, clause).map(Coefficient::factor).orElse(BigDecimal.ONE);
    }
}
