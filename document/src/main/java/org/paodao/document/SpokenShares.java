package org.paodao.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Shares that are said in words: 压减一成 is 10 % less, 翻一番 is 100 % more. */
final class SpokenShares {
    private static final Words ABOUT = Words.of("以上 左右 以内");
    private static final int FAR = 16;
    private static final int MOST_DOUBLINGS = 5;

    private SpokenShares() {}

    /** The share that begins here; null where none does. */
    static @Nullable Amount at(String text, int start, int limit) {
        if (text.charAt(start) == '番') {
            return text.startsWith("翻", start - 1) ? share(start, start + 1, 100) : null;
        }
        Numeral number = Numeral.at(text, start, limit);
        int end = number == null ? limit : number.end();
        if (number == null
                || end >= limit
                || number.value().scale() > 0
                || number.value().precision() > 1) {
            return null;
        }
        int value = number.value().intValue();
        if (text.charAt(end) == '番' && text.startsWith("翻", start - 1) && value <= MOST_DOUBLINGS) {
            return share(start, end + 1, ((1 << value) - 1) * 100);
        }
        boolean tenth = text.charAt(end) == '成' && closes(text, end + 1, limit) && changes(text, start);
        return tenth ? share(start, end + 1, value * 10) : null;
    }

    private static boolean closes(String text, int at, int limit) {
        return at >= limit
                || "、)和".indexOf(text.charAt(at)) >= 0
                || Sentences.endsClause(text, at)
                || ABOUT.at(text, at, limit) > 0;
    }

    /** 压减一成 and 压减支出一成, but not 一成 alone. */
    private static boolean changes(String text, int at) {
        int floor = Sentences.clauseStart(text, at, Math.max(0, at - FAR));
        return TargetLinks.GROWS.in(text, floor, at) || TargetLinks.SHRINKS.in(text, floor, at);
    }

    private static Amount share(int start, int end, int percent) {
        return new Amount(
                start, end, BigDecimal.valueOf(percent), null, "%", MeasureUnits.Kind.SHARE, null, Amount.Style.DIGITS);
    }
}
