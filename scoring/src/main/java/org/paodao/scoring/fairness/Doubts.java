package org.paodao.scoring.fairness;

import java.util.Arrays;
import java.util.List;
import org.paodao.scoring.Reason;

/** Every question of the screens, with what goes into its gaps. Whoever shows them keeps one text for each key. */
public enum Doubts {
    BUNCHING_UNIT("bunching-unit", "figures just above, figures just below, window percent"),
    BUNCHING_SUBJECT("bunching-subject", "units just above, units just below, window percent"),
    ON_TARGET("on-target", "figures on target, figures"),
    PERIOD_END("period-end", "share percent of the last period, usual share percent of the group"),
    RATCHET("ratchet", "surpassed percent, raised percent, usual raise percent"),
    OPTIMISM("optimism", "points too high on average, reports too high, reports");

    private final String key;
    private final String gaps;
    private final int count;

    Doubts(String key, String gaps) {
        this.key = "question-" + key;
        this.gaps = gaps;
        this.count = gaps().size();
    }

    /** Every key, in the order of this list. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Doubts::key).toList();
    }

    /** Names the sentence. */
    public String key() {
        return key;
    }

    /** What goes into the gaps, in order. */
    public List<String> gaps() {
        return gaps.isEmpty() ? List.of() : List.of(gaps.split(", "));
    }

    /**
     * The sentence with its gaps filled.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than gaps
     */
    public Reason with(Object... arguments) {
        if (arguments.length != count) {
            throw new IllegalArgumentException("%s has the gaps (%s), not %d.".formatted(key, gaps, arguments.length));
        }
        return Reason.of(key, arguments);
    }
}
