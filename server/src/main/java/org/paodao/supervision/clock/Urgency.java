package org.paodao.supervision.clock;

import java.util.Locale;

/** How urgent or how hard something is: what decides, with where it comes from, how long it may take. */
public enum Urgency {
    URGENT,
    NORMAL,
    HARD;

    /** Part of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
