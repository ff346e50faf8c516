package org.paodao.indicator.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * What a year will end with, seen from one of its periods.
 *
 * @param method null where nothing is said, or the year is over
 * @param low in four cases of five the outcome is not below
 * @param high nor above
 * @param runRate what each remaining period has to bring; null without a target in numbers
 */
public record YearForecast(
        Period asOf,
        @Nullable String method,
        @Nullable BigDecimal low,
        @Nullable BigDecimal middle,
        @Nullable BigDecimal high,
        Told reason,
        @Nullable Told runRate) {}
