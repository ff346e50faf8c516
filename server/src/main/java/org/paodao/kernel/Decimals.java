package org.paodao.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimals as people type them. {@code 1e999999999} is a decimal too, but written out it fills the memory: no figure is that long. */
public final class Decimals {
    private static final int LONGEST = 40;

    private Decimals() {}

    /** The number; null when the text is none, or one that is longer than any figure. */
    public static @Nullable BigDecimal read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= LONGEST ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
