package org.paodao.document.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whether a time limit names a time at all, and one that the calendar has. */
final class DeadlineCell {
    private static final Pattern FULL = Pattern.compile("(\\d{4})\\s*[年/.\\-]\\s*(\\d{1,2})\\s*[月/.\\-]\\s*(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*月");
    private static final Pattern SOME =
            Pattern.compile("\\d{4}|[\\d一二三四五六七八九十]+\\s*月|季度|季末|年|[“\"]?十[一二三四五六七]五|长期|持续|常态|"
                    + "即时|及时|适时|立即|同步|按.*(要求|序时|节点)|全程|\\d+\\s*(个)?(工作日|日|天)内");

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
            int number = Integer.parseInt(month.group(1));
            boolean counts = month.end() < text.length() && text.charAt(month.end()) == '度';
            if (!counts && (number < 1 || number > 12)) {
                return false;
            }
        }
        return SOME.matcher(text).find();
    }
}
