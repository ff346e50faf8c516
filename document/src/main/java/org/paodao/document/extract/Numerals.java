package org.paodao.document.extract;

import java.util.Locale;

/** Writes list numbers as Word does; formats go by their names in the Office Open XML standard. */
final class Numerals {
    private static final String HAN = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

    private Numerals() {}

    /** The number in the given format; plain digits in a format not known here, nothing for bullets. */
    static String write(int n, String format) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting" -> counting(n);
            case "taiwaneseCountingThousand", "koreanCounting" -> counting(n);
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" -> legal(n);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(n);
            case "ideographTraditional" -> nth("甲乙丙丁戊己庚辛壬癸", n);
            case "ideographZodiac" -> nth("子丑寅卯辰巳午未申酉戌亥", n);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
            case "decimalEnclosedParen" -> enclosed(n, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(n, '⒈');
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? String.valueOf((char) ('㊀' + n - 1)) : counting(n);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(n);
            case "lowerLetter" -> letters(n).toLowerCase(Locale.ROOT);
            default -> Integer.toString(n);
        };
    }

    /** 一, 十, 十一, 二十三, 一百零五. */
    static String counting(int n) {
        if (n <= 0 || n > 9999) {
            return n == 0 ? "〇" : Integer.toString(n);
        }
        return spelled(n, HAN, "十百千", "零").replaceFirst("^一十", "十");
    }

    private static String legal(int n) {
        return n <= 0 || n > 9999 ? Integer.toString(n) : spelled(n, LEGAL, "拾佰仟", "零");
    }

    private static String spelled(int n, String digits, String units, String zero) {
        var text = new StringBuilder();
        String decimal = Integer.toString(n);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            text.append(gap ? zero : "").append(digits.charAt(digit));
            text.append(power == 0 ? "" : units.charAt(power - 1));
            gap = false;
        }
        return text.toString();
    }

    private static String digits(int n) {
        var text = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> text.append(c == '-' ? '-' : HAN.charAt(c - '0')));
        return text.toString();
    }

    private static String fullWidth(int n) {
        var text = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> text.append((char) (c + 0xfee0)));
        return text.toString();
    }

    private static String nth(String signs, int n) {
        return n >= 1 && n <= signs.length() ? String.valueOf(signs.charAt(n - 1)) : Integer.toString(n);
    }

    private static String circled(int n) {
        return n >= 21 && n <= 35 ? String.valueOf((char) ('㉑' + n - 21)) : enclosed(n, '①');
    }

    private static String enclosed(int n, char first) {
        return n >= 1 && n <= 20 ? String.valueOf((char) (first + n - 1)) : Integer.toString(n);
    }

    private static String roman(int n) {
        if (n <= 0 || n > 3999) {
            return Integer.toString(n);
        }
        var text = new StringBuilder();
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }

    /** A to Z, then AA to ZZ, as Word counts. */
    private static String letters(int n) {
        if (n <= 0 || n > 780) {
            return Integer.toString(n);
        }
        return String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }
}
