package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.paodao.scoring.Rounding;

/**
 * With how many decimals figures are shown: those of their indicator, and more where a unit has reported more, for what was reported is not cut. What is worked out
 * (a forecast, an average) is rounded.
 */
public final class Digits {
    /** More than that nobody measures; exact quotients have as many as are kept. */
    private static final int MOST = 6;

    private Digits() {}

    /** Decimals that show a reported figure whole. */
    static int whole(int decimals, BigDecimal figure) {
        return Math.max(
                Math.max(decimals, 0),
                Math.min(MOST, figure.stripTrailingZeros().scale()));
    }

    /** Decimals that show what a figure is measured against: one more than figures have, where it is needed. */
    static int border(int decimals, BigDecimal border) {
        return whole(decimals, Rounding.to(Math.max(decimals, 0) + 1, border));
    }

    /** A reported figure. */
    public static BigDecimal reported(int decimals, BigDecimal figure) {
        return figure.setScale(whole(decimals, figure), RoundingMode.HALF_EVEN);
    }

    /** What a figure is measured against. */
    public static BigDecimal due(int decimals, BigDecimal border) {
        return border.setScale(border(decimals, border), RoundingMode.HALF_EVEN);
    }
}
