package org.paodao.scoring.scheme;

import java.math.BigDecimal;
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
        String reason) {}
