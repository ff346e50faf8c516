package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Light;

/**
 * A figure and its light without the reasons, as one of many.
 *
 * @param indicator its code
 * @param unit for which unit; the zero id for the jurisdiction as a whole
 * @param amount null where there is none, or not for whoever asks
 */
public record LightFigure(
        String indicator, UUID unit, @Nullable BigDecimal amount, Light light) {}
