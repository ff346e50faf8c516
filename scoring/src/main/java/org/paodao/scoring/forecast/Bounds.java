package org.paodao.scoring.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Between what values of an indicator can lie.
 *
 * @param lowest  null where there is no bound
 * @param highest null where there is no bound
 */
public record Bounds(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
    /** Anything is possible. */
    public static final Bounds NONE = new Bounds(null, null);

    /** The nearest that is possible. */
    BigDecimal nearest(BigDecimal value) {
        BigDecimal above = lowest == null ? value : value.max(lowest.setScale(value.scale(), RoundingMode.CEILING));
        return highest == null ? above : above.min(highest.setScale(value.scale(), RoundingMode.FLOOR));
    }
}
