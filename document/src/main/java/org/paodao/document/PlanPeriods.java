package org.paodao.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Five-year plans named by their number, due with their last year: “十四五”期末, 十四五期间. */
final class PlanPeriods {
    private static final Words END = Words.of("""
            期末 末 末期 期间 时期 时期末 期 规划期末 规划期间 规划期内 规划末期 规划末 期末前 末前 期满""");

    private PlanPeriods() {}

    /** “十四五”新增学位5万个: the plan's name alone, where a clause begins with what is to be delivered. */
    private static boolean governs(String text, int from, int end, int limit) {
        boolean opens = from == 0 || Sentences.endsClause(text, from - 1);
        return opens && TargetVerbs.at(text, end, limit) > 0;
    }

    /** The expression that starts here; null when none does. */
    static @Nullable Moment at(String text, int from, int limit) {
        boolean quoted = "“\"‘".indexOf(text.charAt(from)) >= 0;
        int at = quoted ? from + 1 : from;
        int five = text.startsWith("五", at + 1) ? at + 1 : text.startsWith("五", at + 2) ? at + 2 : -1;
        five += five >= 0 && text.startsWith("五", five + 1) ? 1 : 0;
        if (five < 0 || five > at + 3 || five >= limit) {
            return null;
        }
        Numeral number = Numeral.at(text, at, five);
        if (number == null || number.end() != five || !number.han()) {
            return null;
        }
        int end = five + 1 + (quoted && five + 1 < limit && "”\"’".indexOf(text.charAt(five + 1)) >= 0 ? 1 : 0);
        int tail = END.at(text, end, limit);
        LocalDate date = Periods.fiveYearPlan(number.value().intValue());
        boolean said = tail > 0 || (end > five + 1 && governs(text, from, end, limit));
        return date == null || !said
                ? null
                : new Moment(from, end + tail, date, date.getYear(), Moment.Precision.PLAN, true);
    }
}
