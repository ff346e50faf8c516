package org.paodao.organization.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** What fields of forms say. */
final class Words {
    private Words() {}

    static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    static String plain(@Nullable String text) {
        return or(text, "").strip();
    }

    /** An id as programs send it. */
    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid(field, "organization.unit.unknown");
        }
    }

    /** A day as browsers send it; null when the field is empty. */
    static @Nullable LocalDate day(String field, @Nullable String text) {
        if (plain(text).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(plain(text));
        } catch (DateTimeParseException none) {
            throw Refusal.invalid(field, "organization.day.form");
        }
    }
}
