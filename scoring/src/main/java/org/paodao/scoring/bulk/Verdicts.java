package org.paodao.scoring.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.forecast.Scaled;
import org.paodao.scoring.forecast.Strip;
import org.paodao.scoring.light.Light;

/** What came out for a block: a light and a place on the path for each value, a forecast for each series. */
public final class Verdicts {
    /** Decimals of points behind. */
    private static final int DECIMALS = 2;

    private final int periods;
    private final Light[] lights;
    private final long[] behind;
    private final @Nullable Scaled[] forecasts;

    Verdicts(Layout layout) {
        periods = layout.periods();
        lights = new Light[layout.series() * periods];
        behind = new long[lights.length];
        forecasts = new @Nullable Scaled[layout.series()];
        Arrays.fill(lights, Light.NOT_JUDGED);
        Arrays.fill(behind, Strip.MISSING);
    }

    void light(int series, int period, Light light) {
        lights[series * periods + period] = light;
    }

    void behind(int series, int period, long hundredths) {
        behind[series * periods + period] = hundredths;
    }

    void forecast(int series, Optional<Scaled> scaled) {
        forecasts[series] = scaled.orElse(null);
    }

    /** The light of a value. */
    public Light light(int series, int period) {
        return lights[series * periods + period];
    }

    /** How many points it is behind, negative if ahead; empty without a value or a way to go. */
    public Optional<BigDecimal> pointsBehind(int series, int period) {
        long hundredths = behind[series * periods + period];
        return hundredths == Strip.MISSING ? Optional.empty() : Optional.of(BigDecimal.valueOf(hundredths, DECIMALS));
    }

    /** What the year of the last period will end with; empty if too little is known. */
    public Optional<Scaled> forecast(int series) {
        return Optional.ofNullable(forecasts[series]);
    }
}
