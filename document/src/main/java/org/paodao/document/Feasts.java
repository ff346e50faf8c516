package org.paodao.document;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Feasts before which something has to be done, 国庆节前, and is due on the day before; and seasons, 汛期前. */
final class Feasts {
    private static final Words NAMES = Words.of("元旦 春节 五一 劳动节 端午 中秋 国庆");
    private static final Words LISTED = Words.of("元旦 春节 元宵 清明 五一 劳动 端午 中秋 国庆 重阳 暑假 寒假 汛期 两会");
    /** Times of the year that begin when they begin: by a season nothing is due on a day. */
    private static final Words SEASONS = Words.of("""
            汛期 主汛期 梅汛期 台汛期 汛 入汛 雨季 高考 中考 开学 秋季开学 春季开学 秋季学期开学 春季学期开学 新学期开学 秋季学期 春季学期
            新学期 暑假 暑期 寒假 采暖季 采暖期 供暖季 供暖期 取暖季 取暖期 冬季采暖季 冬季供暖季 入冬 冬季 两会 春耕 春运
            奥运会 冬奥会 残奥会 冬残奥会 青奥会 亚运会 亚残运会 世运会 军运会 世园会 世博会""");

    private static final Words CALLED = Words.of("节 劳动节 假期 假日 长假 国际劳动节 节日 开幕 开赛 召开 举办 举行 开幕式");
    private static final Words BEFORE = Words.of("前 之前 以前");
    private static final String ZONE = "Asia/Shanghai";

    private Feasts() {}

    /**
     * The expression in which a feast stands at {@code at}; null when none does.
     *
     * @param from where the expression starts, before its year if it has one
     * @param year the year meant; without a year of its own 春节前 may mean this spring or the next, and so no day
     */
    static @Nullable Moment at(String text, int from, int at, int limit, int year) {
        boolean quoted = at < limit && "“\"".indexOf(text.charAt(at)) >= 0;
        int start = quoted ? at + 1 : at;
        int season = SEASONS.at(text, start, limit);
        int end = start + Math.max(season, NAMES.at(text, start, limit));
        if (end == start) {
            return null;
        }
        String name = text.substring(start, end);
        end += quoted && end < limit && "”\"".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        end += CALLED.at(text, end, limit);
        int before = BEFORE.at(text, end, limit);
        int behind = end + before;
        if (before == 0 || (behind < text.length() && "后夕期".indexOf(text.charAt(behind)) >= 0)) {
            return null;
        }
        boolean anySpring = name.equals("春节") && from == at;
        LocalDate day = anySpring || season > 0 ? null : eve(name, year, from == at);
        return new Moment(from, behind, day, day == null ? 0 : day.getYear(), Moment.Precision.FEAST, true);
    }

    /** Where 春节、清明、国庆前 begins when its last feast is found: all of them are meant. */
    static int firstListed(String text, int start) {
        int first = start;
        while (first > 1 && "、和及".indexOf(text.charAt(first - 1)) >= 0) {
            int name = LISTED.endingAt(text, first - 1, 0);
            int called = name > 0 ? 0 : CALLED.endingAt(text, first - 1, 0);
            name = name > 0 ? name : LISTED.endingAt(text, first - 1 - called, 0);
            if (name == 0) {
                return first;
            }
            first -= 1 + called + name;
        }
        return first;
    }

    /** The day before; without a year of its own 元旦 is the one that follows the year. */
    private static LocalDate eve(String name, int year, boolean yearless) {
        LocalDate day = switch (name) {
            case "元旦" -> LocalDate.of(yearless ? year + 1 : year, 1, 1);
            case "春节" -> old(year, 1, 1);
            case "端午" -> old(year, 5, 5);
            case "中秋" -> old(year, 8, 15);
            case "国庆" -> LocalDate.of(year, 10, 1);
            default -> LocalDate.of(year, 5, 1);
        };
        return day.minusDays(1);
    }

    private static LocalDate old(int year, int month, int day) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone(ZONE));
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneId.of(ZONE));
    }
}
