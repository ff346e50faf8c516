package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that its unit enters.
 *
 * @param amount null to take the figure out
 * @param stage null to leave it as it is; a new figure is preliminary then
 * @param comment why it is as it is, where a check asks
 * @param source the document or table it is taken from
 * @param seenVersion the version that was seen; 0 when there was none
 */
public record Entry(
        Place place,
        @Nullable BigDecimal amount,
        @Nullable Stage stage,
        String comment,
        String source,
        int seenVersion) {

    /** A preliminary figure without more words, where none was seen. */
    public static Entry of(Place place, String amount) {
        return new Entry(place, new BigDecimal(amount), Stage.PRELIMINARY, "", "", 0);
    }

    /** The stage it has from now on, where one was there or none. */
    Stage stageBeside(@Nullable Value was) {
        return Objects.requireNonNullElse(stage, was == null ? Stage.PRELIMINARY : was.stage());
    }

    /** Whether two amounts are the same, however they are written. */
    static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
