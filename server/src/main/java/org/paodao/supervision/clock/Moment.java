package org.paodao.supervision.clock;

import java.util.Locale;

/** What comes over a deadline as time goes by: its light turns, a step of urging is due. */
public enum Moment {
    SOON,
    DUE,
    OVERDUE,
    REMINDER,
    NOTICE,
    ON_SITE,
    LEADER;

    /** The moment at which a step of urging is due. */
    public static Moment of(UrgingStep step) {
        return valueOf(step.name());
    }

    /** Part of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
