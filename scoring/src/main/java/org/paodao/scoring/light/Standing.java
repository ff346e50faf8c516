package org.paodao.scoring.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How others stand.
 *
 * @param group       the kind of unit the rules may speak of, such as {@code district}
 * @param average     of the group
 * @param superior    the superior's value of the same indicator
 * @param place       reached among the others; 1 is the best
 * @param placeBefore reached the period before
 */
public record Standing(
        @Nullable String group,
        @Nullable BigDecimal average,
        @Nullable BigDecimal superior,
        @Nullable Integer place,
        @Nullable Integer placeBefore) {
    /** Nothing is known of others. */
    public static final Standing ALONE = new Standing(null, null, null, null, null);

    /** In a group of units. */
    public static Standing in(String group) {
        return new Standing(group, null, null, null, null);
    }

    /** Beside the group's average. */
    public static Standing beside(BigDecimal average) {
        return new Standing(null, average, null, null, null);
    }
}
