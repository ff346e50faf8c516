package org.paodao.document.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/** Whether a time limit names a time at all, and one that the calendar has. */
final class DeadlineCell {
    private static final Pattern FULL = Pattern.compile("(\\d{4})\\s*[年/.\\-]\\s*(\\d{1,2})\\s*[月/.\\-]\\s*(\\d{1,2})");
    private static final String COUNT = "([\\d一二三四五六七八九十]{1,3})\\s*";
    private static final Pattern MONTH = Pattern.compile(COUNT + "月");
    private static final Pattern DAY = Pattern.compile(COUNT + "月\\s*" + COUNT + "[日号]");
    /** A year, or a day in six or eight digits; five digits are a day as a spreadsheet counts it, which nobody can read. */
    private static final String YEAR = "(?<!\\d)(?:\\d{4}|(?:19|20)\\d{2}[01]\\d(?:[0-3]\\d)?)(?!\\d)";

    private static final Pattern SOME =
            Pattern.compile(YEAR + "|[\\d一二三四五六七八九十]+\\s*月|季度|季末|年|[“\"]?十[一二三四五六七]五|长期|持续|常态|"
                    + "即时|及时|适时|立即|同步|按.*(要求|序时|节点)|全程|\\d+\\s*(个)?(工作日|日|天|月)内");

    private static final String DIGITS = "一二三四五六七八九";

    private DeadlineCell() {}

    static boolean isTime(String text) {
        var full = FULL.matcher(text);
        while (full.find()) {
            try {
                LocalDate.of(
                        Integer.parseInt(full.group(1)),
                        Integer.parseInt(full.group(2)),
                        Integer.parseInt(full.group(3)));
            } catch (DateTimeException expected) {
                return false;
            }
        }
        var month = MONTH.matcher(text);
        while (month.find()) {
            int number = number(month.group(1));
            boolean counts = month.end() < text.length() && text.charAt(month.end()) == '度';
            if (!counts && (number < 1 || number > 12)) {
                return false;
            }
        }
        var day = DAY.matcher(text);
        while (day.find()) {
            if (!isDay(number(day.group(1)), number(day.group(2)))) {
                return false;
            }
        }
        return SOME.matcher(text).find();
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** 12, 六 or 二十五. */
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return written.chars().allMatch(Character::isDigit) ? Integer.parseInt(written) : 0;
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 ? DIGITS.indexOf(written) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
        return tens * 10 + (ten + 1 == written.length() ? 0 : DIGITS.indexOf(written.charAt(ten + 1)) + 1);
    }
}
