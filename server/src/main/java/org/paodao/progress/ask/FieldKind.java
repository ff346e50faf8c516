package org.paodao.progress.ask;

import java.util.Locale;

/** What sort of answer a question wants. */
public enum FieldKind {
    NUMBER(3),
    YES_NO(1),
    CHOICE(1),
    DATE(2),
    SHORT_TEXT(5),
    LONG_TEXT(20),
    FILE(10),
    TABLE(30);

    private final int usualMinutes;

    FieldKind(int usualMinutes) {
        this.usualMinutes = usualMinutes;
    }

    /** Our own estimate of how long an answer takes, until an office sets another. */
    public int usualMinutes() {
        return usualMinutes;
    }

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
