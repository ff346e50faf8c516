package org.paodao.ui;

import java.util.Locale;

/** What a badge or a note is about; colours are for status only. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** The last part of its CSS class. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
