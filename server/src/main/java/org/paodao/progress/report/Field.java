package org.paodao.progress.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A passage of a report. */
public enum Field {
    WHOLE,
    PROGRESS,
    PERCENT,
    SCHEDULE,
    PROBLEMS,
    NEXT,
    HELP,
    EVIDENCE;

    /** Last part of its message key, and its name in forms and programs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this word. */
    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
