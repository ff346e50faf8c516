package org.paodao.indicator.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that its unit enters.
 *
 * @param amount null to take the figure out
 * @param comment why it is as it is, where a check asks
 * @param source the document or table it is taken from
 * @param seenVersion the version that was seen; 0 when there was none
 */
public record Entry(
        Place place, @Nullable BigDecimal amount, Stage stage, String comment, String source, int seenVersion) {

    /** A preliminary figure without more words, where none was seen. */
    public static Entry of(Place place, String amount) {
        return new Entry(place, new BigDecimal(amount), Stage.PRELIMINARY, "", "", 0);
    }

    /** Whether two amounts are the same, however they are written. */
    static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
