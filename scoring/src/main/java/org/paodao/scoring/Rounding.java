package org.paodao.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounding as GB/T 8170-2008 wants it: once, from the exact figure, a lone half to the even digit. */
public final class Rounding {
    /** How exact a quotient is kept until it is published. */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private Rounding() {}

    /** The figure with so many decimals. */
    public static BigDecimal to(int decimals, BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
