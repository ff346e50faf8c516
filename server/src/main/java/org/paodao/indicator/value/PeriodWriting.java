package org.paodao.indicator.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.scoring.Period;

/** Periods as people write them in tables: 2023-06, 2023年6月, 202306, 2023Q2, 2023年二季度, 2023年上半年, 2023年. */
public final class PeriodWriting {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-/.])?(\\d{1,2})月?(?:份)?(?:[-/]0?1)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?-?(?:Q|q|第)?([1-4一二三四])(?:季度|季)?");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年?-?(?:H|h)?([12上下])(?:半年)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(?:度)?");
    private static final String HAN = "一二三四";

    private PeriodWriting() {}

    /** The same as {@link Period#parse} reads it; what is not known is left as it is. */
    public static String plain(String written) {
        String text = written.strip();
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches() && text.matches(".*(?:[Qq]|季).*")) {
            return quarter.group(1) + "-Q" + number(quarter.group(2));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches() && text.matches(".*(?:[Hh]|半年).*")) {
            return half.group(1) + "-H" + ("上1".contains(half.group(2)) ? 1 : 2);
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() ? "%s-%02d".formatted(month.group(1), Integer.parseInt(month.group(2))) : text;
    }

    /** Whether it is a period, however written. */
    static boolean isPeriod(String written) {
        try {
            return Period.parse(plain(written)).year() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int number(String digit) {
        int han = HAN.indexOf(digit);
        return han >= 0 ? han + 1 : Integer.parseInt(digit);
    }
}
