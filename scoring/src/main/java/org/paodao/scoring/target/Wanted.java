package org.paodao.scoring.target;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a target comes to in numbers: a stretch open to one side, or closed.
 *
 * @param low    what must at least be reached, if anything
 * @param high   what must not be exceeded, if anything
 * @param beyond whether the border itself is not enough: 快于, not 不低于
 */
public record Wanted(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean beyond) {
    public Wanted {
        if (low == null && high == null) {
            throw new IllegalArgumentException("A target without a border wants nothing.");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("Nothing lies between %s and %s.".formatted(low, high));
        }
    }

    /** At least so much. */
    public static Wanted atLeast(BigDecimal low) {
        return new Wanted(low, null, false);
    }

    /** At most so much. */
    public static Wanted atMost(BigDecimal high) {
        return new Wanted(null, high, false);
    }

    /** Between the two, with both. */
    public static Wanted between(BigDecimal low, BigDecimal high) {
        return new Wanted(low, high, false);
    }

    /** Whether the value is what is wanted. */
    public boolean reachedBy(BigDecimal value) {
        int enough = beyond ? 1 : 0;
        return (low == null || value.compareTo(low) >= enough) && (high == null || high.compareTo(value) >= enough);
    }

    /** How far the value stands inside the nearest border; negative outside of it. */
    public BigDecimal room(BigDecimal value) {
        if (low == null) {
            return Objects.requireNonNull(high).subtract(value);
        }
        BigDecimal above = value.subtract(low);
        return high == null ? above : above.min(high.subtract(value));
    }

    /** The border to reach from the base, or none if the base lies inside already. */
    @Nullable
    BigDecimal goalFrom(BigDecimal base) {
        if (low != null && base.compareTo(low) < 0) {
            return low;
        }
        return high != null && base.compareTo(high) > 0 ? high : null;
    }
}
