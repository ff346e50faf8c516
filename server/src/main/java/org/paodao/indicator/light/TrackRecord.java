package org.paodao.indicator.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How forecasts of an indicator held against what came, each made with what was known at its time.
 *
 * @param indicator its code; empty for all together
 * @param forecasts how many were made for years that are over
 * @param held how many outcomes lay within the interval
 * @param coverage the same in percent
 * @param error mean distance from the outcome in percent of it; null where the outcomes were nothing
 * @param bias how far forecasts were too high in percent of the outcome; negative if too low
 */
public record TrackRecord(
        String indicator,
        String name,
        int forecasts,
        int held,
        @Nullable BigDecimal coverage,
        @Nullable BigDecimal error,
        @Nullable BigDecimal bias) {
    private static final int ENOUGH = 10;
    private static final int PERCENT = 100;
    /** In percent; four in five should hold. */
    private static final int FEW = 60;

    /** Whether so many forecasts were made, and so few held, that the interval must be called too narrow. */
    public boolean tooNarrow() {
        return forecasts >= ENOUGH && held * PERCENT < FEW * forecasts;
    }
}
