package org.paodao.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, wherever it stands and whatever it means.
 *
 * @param start first character of the number in the view
 * @param end one behind the unit and what belongs to it (以上, 左右, /项)
 * @param value the number; 20 for 20万家
 * @param max upper end of a range, else null
 * @param unit as printed, 万 and 亿 included
 * @param bound what the words behind the number say: 以上, 以内, 左右; null when they say nothing
 * @param style how the number is written
 */
record Amount(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal max,
        String unit,
        MeasureUnits.Kind kind,
        Target.@Nullable Comparator bound,
        Style style) {

    /** How a number is written; the last two are often no quantities at all (一批, 千家万户). */
    enum Style {
        DIGITS,
        /** 一百二十. */
        HAN,
        /** 三, 一. */
        HAN_DIGIT,
        /** 百亿, 千万: a round figure. */
        ROUND
    }
}
