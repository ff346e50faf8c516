package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as plans print them. */
final class PrintedNumber {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String COUNT = "([一二两三四五六七八九十]{1,3}|百)";
    private static final Pattern PERCENT = Pattern.compile("百分之" + COUNT + "(?:点([零一二三四五六七八九]))?(?![零一二三四五六七八九十百点])");
    /** 九成, 九成五; 成果 and 成立 are other words. */
    private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九])成([一二三四五六七八九])?(?=以上|以下|以内|左右|$)");

    /** 一千二百 and 三百五十; 第十二位, 前二十 and 十四五 are no amounts. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![第前之一二两三四五六七八九十百千])((?:[一二两三四五六七八九]千零?)?(?:[一二两三四五六七八九]百零?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?)"
                    + "(?=[万亿元件个家人户项吨亩公平米])");

    private PrintedNumber() {}

    /** A number with or without commas between its thousands. */
    static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(",", "").replace('−', '-'));
    }

    /** The same words with shares and amounts in digits: 百分之九十五 is 95%, 九成 is 90%, 一千二百件 is 1200件. */
    static String withDigits(String text) {
        String percents = PERCENT.matcher(text)
                .replaceAll(found -> hundredths(found.group(1))
                        + (found.group(2) == null ? "" : "." + "零一二三四五六七八九".indexOf(found.group(2)))
                        + "%");
        String tenths = TENTHS.matcher(percents)
                .replaceAll(found ->
                        count(found.group(1)) + (found.group(2) == null ? "0" : count(found.group(2)) + "") + "%");
        return WHOLE.matcher(tenths)
                .replaceAll(found -> found.group().length() < 2 ? found.group() : String.valueOf(whole(found.group())));
    }

    private static int whole(String number) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int times = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (times > 0) {
                sum += Math.max(1, digit) * times;
                digit = 0;
            } else {
                digit = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c) + 1;
            }
        }
        return sum + digit;
    }

    private static int hundredths(String count) {
        return count.equals("百") ? 100 : count(count);
    }

    /** A place, such as 12 or 十二. */
    static int count(String number) {
        if (number.matches("\\d+")) {
            return Math.max(1, Integer.parseInt(number));
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.replace('两', '二').charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
