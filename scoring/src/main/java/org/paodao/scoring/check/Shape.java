package org.paodao.scoring.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values of the indicator look like.
 *
 * @param lowest     the least that is possible, null if there is no bound
 * @param highest    the most that is possible, null if there is no bound
 * @param cumulative whether a value counts from the beginning of its year
 */
public record Shape(
        int decimals, @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean cumulative) {}
