package org.paodao.progress.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.paodao.scoring.Frequency;

/** How often something is asked. */
public enum Rhythm {
    ONCE,
    MONTH,
    QUARTER,
    HALF,
    YEAR;

    /** As indicators have it. */
    static Rhythm of(Frequency frequency) {
        return valueOf(frequency.name());
    }

    /** Whether an answer is for this month: a month's for itself, a quarter's for its last month. */
    boolean falls(YearMonth month, LocalDate since) {
        return switch (this) {
            case ONCE -> YearMonth.from(since).equals(month);
            case MONTH -> true;
            case QUARTER -> month.getMonthValue() % 3 == 0;
            case HALF -> month.getMonthValue() % 6 == 0;
            case YEAR -> month.getMonthValue() == 12;
        };
    }

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
