package org.paodao.document.list;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds slips in cells of target values: letters for digits, and numbers of things below zero. */
final class TargetCell {
    private static final String BEFORE = "[≥≤><=~约\\s-]*";
    private static final String UNIT = "[kcdm]?m[23](?![0-9])";
    /** 9O%, 1O0, 12l: the letters stand before a digit or a sign of the number, or look like digits. */
    private static final Pattern WITHIN = Pattern.compile(
            BEFORE + "[0-9][0-9.,]*(?!" + UNIT + ")(?:[A-Za-z]+[0-9.,]*[0-9%].*|[OoIl]+(?![A-Za-z]).*)");
    /** O.85, l00%. */
    private static final Pattern FIRST = Pattern.compile(BEFORE + "[OoIl]+[.,]?[0-9][0-9.,]*%?");

    /** -3条, 新增班线-3条, but not the second number of 3-5条. */
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?<![0-9][万亿]?\\p{IsHan}{1,2})(?<![0-9A-Za-z%])[-−]\\s*[0-9]+(?:\\.[0-9]+)?[万亿]?(?:个(?!百分点|基点)|[家条座名户项件所台套辆场处种篇部只头株张间栋亩]|人次?|公里)");

    private TargetCell() {}

    /** Whether a cell asks for fewer things than none; what else it says may be right. */
    static boolean isBelowZero(String text) {
        return NEGATIVE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .find();
    }

    static boolean isGarbled(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return WITHIN.matcher(plain).matches() || FIRST.matcher(plain).matches();
    }
}
