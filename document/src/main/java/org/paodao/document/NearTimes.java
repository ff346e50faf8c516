package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The month or quarter at hand and the one after it: 本月底前, 下个月10日前, 本季度末.
 *
 * @param end one behind the word
 * @param first first day of the month or quarter meant, counted from {@code issued}
 * @param quarter whether a quarter is meant
 */
record NearTimes(int end, LocalDate first, boolean quarter) {
    private static final Words THIS = Words.of("本月 本季度 本季");
    private static final Words NEXT = Words.of("下月 下个月 下季度 下个季度 下一季度");
    private static final int MONTHS = 3;
    /** Whether something is such a time does not hang on the day. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /** The one that starts here; null when none does. */
    static @Nullable NearTimes at(String text, int from, int limit, @Nullable LocalDate issued) {
        int now = THIS.at(text, from, limit);
        int then = NEXT.at(text, from, limit);
        int end = from + Math.max(now, then);
        if (end == from || (from > 0 && "基根成资剧书刊样".indexOf(text.charAt(from - 1)) >= 0)) {
            return null;
        }
        boolean quarter = text.charAt(end - 1) != '月';
        LocalDate day = issued == null ? ANY_DAY : issued;
        LocalDate month = day.withDayOfMonth(1);
        LocalDate first = quarter ? month.minusMonths((month.getMonthValue() - 1) % MONTHS) : month;
        return new NearTimes(end, then > 0 ? first.plusMonths(quarter ? MONTHS : 1) : first, quarter);
    }

    static boolean startsAt(String text, int from) {
        return at(text, from, text.length(), null) != null;
    }
}
