package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year. */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int MONTHS = 3;
    private static final int LAST = 4;

    /** The quarter in which a day is. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** One as it is written; nothing when it is none. */
    public static Optional<Quarter> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, number * MONTHS - MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return number == 1 ? new Quarter(year - 1, LAST) : new Quarter(year, number - 1);
    }

    public Quarter next() {
        return number == LAST ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
