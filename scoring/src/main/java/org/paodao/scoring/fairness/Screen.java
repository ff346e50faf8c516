package org.paodao.scoring.fairness;

/** What was looked for. */
public enum Screen {
    /** Many figures just above their threshold, few just below. */
    BUNCHING,
    /** More figures exactly on their target than figures usually are. */
    ON_TARGET,
    /** Much of a year's amount in its last period, more than in other units. */
    PERIOD_END,
    /** A target raised because it was surpassed. */
    RATCHET,
    /** Progress told as further than it is computed, again and again. */
    OPTIMISM
}
