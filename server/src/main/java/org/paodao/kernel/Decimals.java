package org.paodao.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimals as people type and read them. {@code 1e999999999} is a decimal too, but written out it fills the memory: no figure is that long. */
public final class Decimals {
    private static final int LONGEST = 40;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

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

    /** As every page prints a figure, whatever the language: grouped by thousands, with all its decimals. */
    public static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        return THOUSANDS.matcher(plain.substring(0, end)).replaceAll(",") + plain.substring(end);
    }
}
