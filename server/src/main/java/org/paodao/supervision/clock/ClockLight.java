package org.paodao.supervision.clock;

import java.util.Locale;

/** How near a deadline is. It is not a light of an item: it says nothing of the work. */
public enum ClockLight {
    CALM,
    SOON,
    /** The last day has come. */
    DUE,
    OVERDUE;

    /** Part of message keys and of styles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
