package org.paodao.supervision.web.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Urgency;

/** For which deadline the rules are tried, as it stands in the address. */
record ClockQuery(
        @Nullable String source,
        @Nullable String urgency,
        @Nullable String begun) {
    /** Nothing is worked out for days on which there were no arrangements to count by. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 1, 1);

    String sourceCode() {
        return source == null || source.isBlank() ? "INSTRUCTION" : source.strip();
    }

    Urgency how() {
        return Arrays.stream(Urgency.values())
                .filter(one -> one.name().equals(urgency))
                .findFirst()
                .orElse(Urgency.NORMAL);
    }

    LocalDate begunOr(LocalDate today) {
        if (begun == null || begun.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(begun.strip());
            return day.isBefore(FIRST) || day.isAfter(LAST) ? today : day;
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }
}
