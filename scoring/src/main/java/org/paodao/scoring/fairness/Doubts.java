package org.paodao.scoring.fairness;

import org.paodao.scoring.Sentence;

/** Every question of the screens, with what goes into its gaps. Whoever shows them keeps one text for each key. */
public enum Doubts implements Sentence {
    BUNCHING_UNIT("bunching-unit", "figures just above, figures just below, window percent"),
    BUNCHING_SUBJECT("bunching-subject", "units just above, units just below, window percent"),
    ON_TARGET("on-target", "figures on target, figures"),
    PERIOD_END("period-end", "share percent of the last period, usual share percent of the group"),
    RATCHET("ratchet", "surpassed percent, raised percent, usual raise percent"),
    OPTIMISM("optimism", "points too high on average, reports too high, reports");

    private final String key;
    private final String gaps;

    Doubts(String key, String gaps) {
        this.key = "question-" + key;
        this.gaps = gaps;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String named() {
        return gaps;
    }
}
