package org.paodao.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** Days as they stand in addresses and forms. */
final class Days {
    private Days() {}

    /** The day; null when none is given. */
    static @Nullable LocalDate read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            throw Refusal.invalid("day", "organization.day.form");
        }
    }
}
