package org.paodao.progress.round;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a round asks about, the first and the last included. */
public record Span(LocalDate from, LocalDate to) {
    private static final int QUARTER = 3;

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span ends on %s before it begins on %s.".formatted(to, from));
        }
    }

    /** Whether it is one whole month. */
    public boolean isMonth() {
        return isWhole() && YearMonth.from(from).equals(YearMonth.from(to));
    }

    /** Whether it is one whole quarter of a year. */
    public boolean isQuarter() {
        return isWhole()
                && from.getMonthValue() % QUARTER == 1
                && YearMonth.from(from).plusMonths(QUARTER - 1L).equals(YearMonth.from(to));
    }

    /** In which quarter it ends, from 1. */
    public int quarter() {
        return (to.getMonthValue() + QUARTER - 1) / QUARTER;
    }

    private boolean isWhole() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    }
}
