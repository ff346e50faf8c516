package org.paodao.progress.light;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * A light of an item that became another.
 *
 * @param expected percent that was due, before and now
 * @param reached percent that was done, before and now
 */
public record ItemLightChange(
        Period period, Light was, Light became, Percents expected, Percents reached, Instant changedAt) {
    /** Before and now; null where nothing was to be said. */
    public record Percents(
            @Nullable BigDecimal was, @Nullable BigDecimal is) {}
}
