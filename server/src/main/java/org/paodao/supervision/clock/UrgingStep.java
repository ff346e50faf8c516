package org.paodao.supervision.clock;

import java.util.Locale;

/** How a unit is urged (催办), from the mildest step on. */
public enum UrgingStep {
    REMINDER(1),
    /** 《督查催办通知》. */
    NOTICE(2),
    ON_SITE(3),
    /** The leader in charge takes it up. */
    LEADER(4);

    private final int level;

    UrgingStep(int level) {
        this.level = level;
    }

    /** How far up the ladder, from 1. */
    public int level() {
        return level;
    }

    /** The step so far up; the nearest for a number beyond the ladder. */
    public static UrgingStep at(int level) {
        UrgingStep found = REMINDER;
        for (UrgingStep step : values()) {
            if (step.level <= level) {
                found = step;
            }
        }
        return found;
    }

    /** Part of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
