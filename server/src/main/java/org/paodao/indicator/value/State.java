package org.paodao.indicator.value;

import java.util.Locale;

/** Where a figure stands between its unit, the unit's head and the office. */
public enum State {
    /** Entered, not yet sent. */
    DRAFT,
    /** Sent to the head of the unit. */
    SUBMITTED,
    /** Stands; everybody inside sees it. */
    APPROVED,
    /** Sent back with a reason. */
    RETURNED,
    /** Stands in a closed period; changes by a correction only. */
    LOCKED;

    /** Whether everybody inside sees it. */
    public boolean stands() {
        return this == APPROVED || this == LOCKED;
    }

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
