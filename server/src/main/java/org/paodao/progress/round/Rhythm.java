package org.paodao.progress.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How often items are asked. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3);

    private static final int MONTHS = 12;

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The periods of a year, from the first on. */
    public List<Span> spans(int year) {
        return IntStream.range(0, MONTHS / months)
                .mapToObj(n -> LocalDate.of(year, 1 + n * months, 1))
                .map(first -> new Span(first, first.plusMonths(months).minusDays(1)))
                .toList();
    }

    /** Last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
