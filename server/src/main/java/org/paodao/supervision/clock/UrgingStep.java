package org.paodao.supervision.clock;

import java.util.Locale;

/** How a unit is urged (催办), from the mildest step on. */
public enum UrgingStep {
    REMINDER,
    /** 《督查催办通知》. */
    NOTICE,
    ON_SITE,
    /** The leader in charge takes it up. */
    LEADER;

    /** Part of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
