package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** Ratios: 2.1:1, 4比1, 1:15. One to one is a number whose unit is the rest of it; any other stays the words that are printed. */
final class Ratios {
    private static final String SIGNS = ":比";
    private static final Words MEASURES = Words.of("比 比例");
    private static final Words BOUNDS = Words.of("以上 以下 以内 之内 及以上 及以下 左右");
    private static final Words BECOMES = Words.of("为 至 到 优化至 优化到 调整至 调整到 优化为 调整为");
    /** Of its second number; 比 before a year compares with that year. */
    private static final int MOST_DIGITS = 3;

    private Ratios() {}

    /** The length of :1 and 比1 behind a number, but not of :10; else 0. */
    static int toOne(String text, int at, int limit) {
        int end = at + 2;
        if (end > limit || SIGNS.indexOf(text.charAt(at)) < 0 || text.charAt(at + 1) != '1') {
            return 0;
        }
        boolean goesOn = end < limit && (Numeral.isDigit(text.charAt(end)) || ".:".indexOf(text.charAt(end)) >= 0);
        boolean said = text.charAt(at) == ':' || WordTargets.closes(text, end) || BOUNDS.at(text, end, limit) > 0;
        return said && !goesOn ? end - at : 0;
    }

    /** Whether 比 stands between two numbers. */
    static boolean joins(String text, int at, int limit) {
        return at > 0
                && at < limit
                && text.charAt(at) == '比'
                && Numeral.isDigit(text.charAt(at - 1))
                && digits(text, at + 1, limit) > 0
                && digits(text, at + 1, limit) <= MOST_DIGITS;
    }

    /** A quick look whether a sentence without other numbers is worth reading. */
    static boolean mayBeIn(String text, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && digits(text, i + 1, limit) > 0 && digits(text, i - 1, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 师生比达到1:15 as a target in words; null where none is. */
    static WordTargets.@Nullable Reading at(String text, int at, int limit) {
        int end = end(text, at, limit);
        int start = end == 0 ? at : bound(text, at);
        return end > 0 && WordTargets.closes(text, end) && MEASURES.endingAt(text, start, 0) > 0
                ? new WordTargets.Reading(start, end, Target.Comparator.WORDS)
                : null;
    }

    /** Whether a cell holds a ratio and nothing but what says how it binds. */
    static boolean fills(String cell) {
        int at = 0;
        while (at < cell.length() && !Numeral.isDigit(cell.charAt(at))) {
            at++;
        }
        return at < cell.length() && bound(cell, at) == 0 && end(cell, at, cell.length()) == cell.length();
    }

    /** Where the words begin that say how it binds: 力争达到, 不低于. */
    private static int bound(String text, int at) {
        var link = TargetLinks.before(text, 0, at, false);
        int start = link == null ? at - BECOMES.endingAt(text, at, 0) : link.start();
        return start - TargetLinks.STRIVING.endingAt(text, start, 0);
    }

    /** One behind a ratio that is none to one, with the bound behind it; 0 where none begins. */
    private static int end(String text, int at, int limit) {
        boolean within = at > 0 && (digits(text, at - 1, at) > 0 || ".:".indexOf(text.charAt(at - 1)) >= 0);
        int sign = within ? at : number(text, at, limit);
        if (sign == at || sign >= limit || SIGNS.indexOf(text.charAt(sign)) < 0 || toOne(text, sign, limit) > 0) {
            return 0;
        }
        int end = number(text, sign + 1, limit);
        boolean ratio = end > sign + 1 && (text.charAt(sign) == ':' || joins(text, sign, limit));
        return ratio ? end + BOUNDS.at(text, end, limit) : 0;
    }

    private static int number(String text, int at, int limit) {
        int end = at + digits(text, at, limit);
        int behind = end > at && end < limit && text.charAt(end) == '.' ? digits(text, end + 1, limit) : 0;
        return behind > 0 ? end + 1 + behind : end;
    }

    private static int digits(String text, int at, int limit) {
        int end = at;
        while (end < limit && Numeral.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }
}
