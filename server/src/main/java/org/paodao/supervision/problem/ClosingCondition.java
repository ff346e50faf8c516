package org.paodao.supervision.problem;

import java.util.Locale;

/** What closing a problem takes besides the five tests. */
public enum ClosingCondition {
    NONE,
    /** Its indicator has turned: the newest light is green or blue. */
    INDICATOR,
    /** Somebody has been there again and confirms it. */
    REINSPECTION;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
