package org.paodao.progress.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * Of what time a passage speaks, as far as it says so.
 *
 * @param end the month in which the time ends; null where it is not clear
 * @param alone whether it is one quarter or month in the year, not all since the year began
 */
record SpokenPeriod(@Nullable YearMonth end, boolean alone) {
    private static final String HAN = "一二三四";
    private static final int QUARTER = 3;
    private static final int LAST = 12;
    /** What may stand between words as a time. */
    static final Pattern TIME = Pattern.compile("(?:(\\d{4})年)?(?:"
            + "(?<three>前三季度)|(?<half>上半年)|(?<rest>下半年)|(?<whole>全年|年度)"
            + "|第?(?<quarter>[一二三四1-4])季度"
            + "|(?:1|一)月?(?:-|—|–|~|至|到)(?<to>1[0-2]|[1-9])月(?:份|底|末)?"
            + "|(?:截至|截止)(?<until>1[0-2]|[1-9])月(?:份|底|末)?"
            + "|(?<month>1[0-2]|[1-9])月(?:份|底|末)?)|(\\d{4})年|本季度|本月|本期|今年|截至目前|目前");

    /** Of what time the last of these words speaks; without any of the time that the report is about. */
    static SpokenPeriod in(String words, LocalDate to) {
        Optional<MatchResult> last = Optional.empty();
        Matcher times = TIME.matcher(words);
        while (times.find()) {
            last = Optional.of(times.toMatchResult());
        }
        var own = new SpokenPeriod(YearMonth.from(to), false);
        return last.map(found -> spoken(found, own)).orElse(own);
    }

    private static SpokenPeriod spoken(MatchResult found, SpokenPeriod own) {
        YearMonth end = own.end == null ? YearMonth.of(1, 1) : own.end;
        int year = Integer.parseInt(first(found.group(1), found.group(10), String.valueOf(end.getYear())));
        if (found.group("rest") != null) {
            return new SpokenPeriod(null, true);
        }
        if (found.group("quarter") != null) {
            int quarter = number(found.group("quarter"));
            return new SpokenPeriod(YearMonth.of(year, quarter * QUARTER), quarter > 1);
        }
        if (found.group("month") != null) {
            int month = Integer.parseInt(found.group("month"));
            return new SpokenPeriod(YearMonth.of(year, month), month > 1);
        }
        int month = month(found);
        if (month > 0) {
            return new SpokenPeriod(YearMonth.of(year, month), false);
        }
        // A year without more: the whole of it if it is over.
        return year < end.getYear() ? new SpokenPeriod(YearMonth.of(year, LAST), false) : own;
    }

    private static int month(MatchResult found) {
        if (found.group("three") != null) {
            return QUARTER * QUARTER;
        }
        if (found.group("half") != null) {
            return QUARTER * 2;
        }
        if (found.group("whole") != null) {
            return LAST;
        }
        return Integer.parseInt(first(found.group("to"), found.group("until"), "0"));
    }

    private static int number(String quarter) {
        int han = HAN.indexOf(quarter);
        return han < 0 ? Integer.parseInt(quarter) : han + 1;
    }

    private static String first(@Nullable String one, @Nullable String other, String otherwise) {
        return one != null ? one : other != null ? other : otherwise;
    }

    /** The period of an indicator that ends with this time; none where there is none. */
    Optional<Period> of(Yardstick yardstick) {
        YearMonth month = end;
        if (month == null || (alone && yardstick.running())) {
            return Optional.empty();
        }
        Period period = Period.holding(month.atEndOfMonth(), yardstick.frequency());
        return period.lastDay().equals(month.atEndOfMonth()) ? Optional.of(period) : Optional.empty();
    }
}
