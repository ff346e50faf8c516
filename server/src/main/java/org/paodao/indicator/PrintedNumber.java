package org.paodao.indicator;

import java.math.BigDecimal;

/** Reads numbers as plans print them. */
final class PrintedNumber {
    private static final String DIGITS = "一二三四五六七八九十";

    private PrintedNumber() {}

    /** A number with or without commas between its thousands. */
    static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(",", "").replace('−', '-'));
    }

    /** A place, such as 12 or 十二. */
    static int count(String number) {
        if (number.matches("\\d+")) {
            return Math.max(1, Integer.parseInt(number));
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
