package org.paodao.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** What a deadline says that a person writes down by itself, such as 12月底前. */
public final class DeadlineText {
    private DeadlineText() {}

    /**
     * The last day of what it names, of several the latest; empty where it names none.
     *
     * @param year of days that name none; 0 when nobody knows, then they fall on no day
     */
    public static Optional<LocalDate> date(String written, int year) {
        var text = Text.of(written);
        return Deadlines.cell(text, text.all(), Issue.in(year)).stream()
                .map(found -> found.value().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
