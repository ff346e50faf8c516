package org.paodao.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares that are said in words: 压减一成 is 10 % less, 达到三成 is 30 %, 三分之一 is 33.33 %, 翻一番 is 100 % more. */
final class SpokenShares {
    private static final Words OVER = Words.of("以上");
    private static final Words WITHIN = Words.of("以内 以下");
    private static final Words ABOUT = Words.of("左右 上下");
    private static final String PARTS = "分之";
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
        if (text.startsWith(PARTS, end) && value > 1) {
            return part(text, number, limit);
        }
        boolean tenth = text.charAt(end) == '成' && closes(text, end + 1, limit) && isMeant(text, start);
        return tenth ? bounded(text, start, end + 1, BigDecimal.valueOf(value * 10L)) : null;
    }

    /** 三分之一; hundredths are read elsewhere. */
    private static @Nullable Amount part(String text, Numeral of, int limit) {
        Numeral parts = Numeral.at(text, of.end() + PARTS.length(), limit);
        if (parts == null
                || parts.value().compareTo(of.value()) >= 0
                || !closes(text, parts.end(), limit)
                || !isMeant(text, of.start())) {
            return null;
        }
        BigDecimal hundredfold = parts.value().movePointRight(2);
        BigDecimal percent =
                hundredfold.divide(of.value(), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return bounded(text, of.start(), parts.end(), percent.setScale(Math.max(0, percent.scale())));
    }

    private static boolean closes(String text, int at, int limit) {
        return at >= limit
                || "、)和".indexOf(text.charAt(at)) >= 0
                || Sentences.endsClause(text, at)
                || boundLength(text, at, limit) > 0;
    }

    private static int boundLength(String text, int at, int limit) {
        return Math.max(OVER.at(text, at, limit), Math.max(WITHIN.at(text, at, limit), ABOUT.at(text, at, limit)));
    }

    /** 超过六成 and 占比三成 are as good as a change by so much. */
    private static boolean isMeant(String text, int at) {
        int floor = Math.max(0, at - FAR);
        return changes(text, at)
                || TargetLinks.AT_LEAST.endingAt(text, at, floor) > 0
                || TargetLinks.AT_MOST.endingAt(text, at, floor) > 0
                || TargetLinks.REACHES.endingAt(text, at, floor) > 0
                || TargetVerbs.MEASURES.endingAt(text, at, floor) > 0;
    }

    /** 压减一成 and 压减支出一成, but not 一成 alone. */
    private static boolean changes(String text, int at) {
        int floor = Sentences.clauseStart(text, at, Math.max(0, at - FAR));
        return TargetLinks.GROWS.in(text, floor, at) || TargetLinks.SHRINKS.in(text, floor, at);
    }

    private static Amount bounded(String text, int start, int end, BigDecimal percent) {
        int limit = text.length();
        Target.Comparator bound = OVER.at(text, end, limit) > 0
                ? Target.Comparator.AT_LEAST
                : WITHIN.at(text, end, limit) > 0
                        ? Target.Comparator.AT_MOST
                        : ABOUT.at(text, end, limit) > 0 ? Target.Comparator.ABOUT : null;
        int boundEnd = end + boundLength(text, end, limit);
        return new Amount(start, boundEnd, percent, null, "%", MeasureUnits.Kind.SHARE, bound, Amount.Style.DIGITS);
    }

    private static Amount share(int start, int end, int percent) {
        return new Amount(
                start, end, BigDecimal.valueOf(percent), null, "%", MeasureUnits.Kind.SHARE, null, Amount.Style.DIGITS);
    }
}
