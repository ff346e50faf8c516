package org.paodao.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every number that carries a unit. */
final class Amounts {
    private static final Words AT_LEAST = Words.of("以上 及以上 (含)以上 (含以上) 以上(含)");
    private static final Words AT_MOST = Words.of("以内 以下 之内 及以下 (含)以下 (含)以内");
    private static final Words ABOUT = Words.of("左右 上下 左右的");
    private static final Words MORE = Words.of("多 余 来");
    private static final Words HUNDREDTHS = Words.of("百分之");
    private static final int LONGEST_ORDINAL = 6;
    private static final String DASHES = "-—–~～至到−─";
    private static final String JOINED_BEFORE = "+:×*/第#_&^=";
    private static final String JOINED_AFTER = "+:×*#_&";

    private static final BitSet NUMBER_STARTS = new BitSet();

    static {
        "0123456789〇○零一二两三四五六七八九十百千万亿番".chars().forEach(NUMBER_STARTS::set);
    }

    private final String text;
    private final int limit;

    private Amounts(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    static List<Amount> in(String text, int from, int limit) {
        var scan = new Amounts(text, limit);
        var found = new ArrayList<Amount>();
        int i = from;
        while (i < limit) {
            Amount amount = scan.startsNumber(i, from) ? scan.any(i) : null;
            if (amount != null) {
                found.add(amount);
                i = amount.end();
            } else {
                i = scan.behindNumber(i);
            }
        }
        return found;
    }

    private boolean startsNumber(int at, int from) {
        char c = text.charAt(at);
        if (!NUMBER_STARTS.get(c)) {
            return false;
        }
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean glued = JOINED_BEFORE.indexOf(before) >= 0 || (before < '\u0080' && Character.isLetter(before));
        boolean version = before == '.' && at >= 2 && Numeral.isDigit(text.charAt(at - 2));
        return !glued && !version && !isOrdinal(at) && !Ratios.joins(text, at - 1, limit);
    }

    /** The 十二 of 第三十二条 counts nothing either. */
    private boolean isOrdinal(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_ORDINAL && Numerals.isChinese(text.charAt(i))) {
            i--;
        }
        return i < at && text.charAt(i) == '第';
    }

    /** Digits are never looked at again from their middle. */
    private int behindNumber(int at) {
        int i = at + 1;
        if (Numeral.isDigit(text.charAt(at))) {
            while (i < limit && (Numeral.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
                i++;
            }
        }
        return i;
    }

    private @Nullable Amount any(int start) {
        Amount share = SpokenShares.at(text, start, limit);
        return share == null ? at(start) : share;
    }

    private @Nullable Amount at(int start) {
        int prefix = HUNDREDTHS.at(text, start, limit);
        Numeral number = number(start + prefix);
        if (number == null) {
            return null;
        }
        if (prefix > 0) {
            var spoken = new Numeral(number.value(), number.start() - prefix, number.end(), number.han());
            return bounded(start, spoken, number.end(), "%", MeasureUnits.Kind.SHARE);
        }
        int i = number.end();
        int toOne = Ratios.toOne(text, i, limit);
        if (toOne > 0) {
            return bounded(start, number, i + toOne, text.substring(i, i + toOne), MeasureUnits.Kind.PLAIN);
        }
        return Ratios.joins(text, i, limit) ? null : withUnit(start, number);
    }

    private @Nullable Amount withUnit(int start, Numeral number) {
        int i = number.end();
        i += MORE.at(text, i, limit);
        int scale = scale(i);
        int unitStart = i + scale;
        unitStart += MORE.at(text, unitStart, limit);
        int length = MeasureUnits.at(text, unitStart, limit);
        var kind = MeasureUnits.kind(text, unitStart, length);
        String unit = text.substring(i, i + scale) + text.substring(unitStart, unitStart + length);
        int end = unitStart + length;
        if (length == 0 && scale == 0 && number.han()) {
            return null;
        }
        return bounded(start, number, end, unit, kind);
    }

    /** A bare 万 or 亿 is one of it: 万亿, 亿元. */
    private @Nullable Numeral number(int at) {
        if (at < limit && "万亿".indexOf(text.charAt(at)) >= 0) {
            return new Numeral(BigDecimal.ONE, at, at, true);
        }
        return Numeral.at(text, at, limit);
    }

    private int scale(int at) {
        if (text.startsWith("万亿", at) && at + 2 <= limit) {
            return 2;
        }
        return at < limit && "万亿".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    private @Nullable Amount bounded(int start, Numeral number, int end, String unit, MeasureUnits.Kind kind) {
        Amount range = range(start, number, end, unit);
        if (range != null) {
            return range;
        }
        if (end < limit && (JOINED_AFTER.indexOf(text.charAt(end)) >= 0 || (unit.isEmpty() && asciiLetter(end)))) {
            return null;
        }
        int perEnd = per(end);
        boolean within = kind == MeasureUnits.Kind.TIME && perEnd < limit && text.charAt(perEnd) == '内';
        Target.Comparator bound = within ? Target.Comparator.AT_MOST : bound(perEnd);
        int boundEnd = within ? perEnd + 1 : perEnd + boundLength(perEnd);
        boolean more = MORE.at(text, number.end(), limit) > 0;
        return new Amount(
                start,
                boundEnd,
                number.value(),
                null,
                unit,
                kind,
                bound == null && more ? Target.Comparator.ABOUT : bound,
                style(number));
    }

    private boolean asciiLetter(int at) {
        return text.charAt(at) < '\u0080' && Character.isLetter(text.charAt(at));
    }

    /** 20-30家, 5%—7%, 3至5个, 50万—300万只. */
    private @Nullable Amount range(int start, Numeral low, int end, String unit) {
        if (end >= limit || DASHES.indexOf(text.charAt(end)) < 0) {
            return null;
        }
        int next = end + 1;
        while (next < limit && next < end + 3 && "-—–─".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        Numeral high = next < limit && Numeral.isDigit(text.charAt(next)) ? Numeral.at(text, next, limit) : null;
        if (high == null || high.value().compareTo(low.value()) <= 0) {
            return null;
        }
        int scale = scale(high.end());
        int length = MeasureUnits.at(text, high.end() + scale, limit);
        int highEnd = high.end() + scale + length;
        String highUnit = text.substring(high.end(), highEnd);
        if (!unit.isEmpty() && !unit.equals(highUnit) && !unit.equals(highUnit.substring(0, scale))) {
            return null;
        }
        var kind = MeasureUnits.kind(text, high.end() + scale, length);
        return new Amount(
                start,
                highEnd + boundLength(highEnd),
                low.value(),
                high.value(),
                highUnit,
                kind,
                bound(highEnd),
                Amount.Style.DIGITS);
    }

    /** 元/项, 个/年: what follows the stroke belongs to the printed amount, not to the unit. */
    private int per(int end) {
        if (end + 1 < limit && text.charAt(end) == '/') {
            int length = MeasureUnits.at(text, end + 1, limit);
            return length > 0 ? end + 1 + length : end;
        }
        return end;
    }

    private int boundLength(int at) {
        return Math.max(AT_LEAST.at(text, at, limit), Math.max(AT_MOST.at(text, at, limit), ABOUT.at(text, at, limit)));
    }

    private Target.@Nullable Comparator bound(int at) {
        if (AT_LEAST.at(text, at, limit) > 0) {
            return Target.Comparator.AT_LEAST;
        }
        if (AT_MOST.at(text, at, limit) > 0) {
            return Target.Comparator.AT_MOST;
        }
        return ABOUT.at(text, at, limit) > 0 ? Target.Comparator.ABOUT : null;
    }

    private Amount.Style style(Numeral number) {
        if (!number.han()) {
            return Amount.Style.DIGITS;
        }
        int length = number.end() - number.start();
        if (length == 0 || (Numeral.digit(text.charAt(number.start())) < 0 && length == 1)) {
            return Amount.Style.ROUND;
        }
        return length == 1 ? Amount.Style.HAN_DIGIT : Amount.Style.HAN;
    }
}
