package org.paodao.plan.intake;

import org.jspecify.annotations.Nullable;
import org.paodao.document.Found;
import org.paodao.document.Range;

/**
 * A fact of a draft: read in the document or typed by a person.
 *
 * @param id stable within the draft
 * @param value what was understood
 * @param range where it stands in the document's text; null when a person typed what the text does not say
 * @param rule the reader's rule, or {@link #BY_HAND}
 * @param confidence 0 to 100, the rule's
 * @param state whether a person has looked at it
 */
public record ReviewFact<T>(String id, T value, @Nullable Range range, String rule, int confidence, State state) {
    /** The rule of what a person typed. */
    public static final String BY_HAND = "by-hand";
    /** Below this a person should look first. */
    public static final int SURE = 60;

    /** Whether a person has looked at a fact. */
    public enum State {
        READ,
        CHECKED,
        EDITED
    }

    static <T> ReviewFact<T> read(String id, Found<T> found) {
        return new ReviewFact<>(id, found.value(), found.range(), found.rule(), found.confidence(), State.READ);
    }

    static <T> ReviewFact<T> typed(String id, T value, @Nullable Range range) {
        return new ReviewFact<>(id, value, range, BY_HAND, 100, State.EDITED);
    }

    /** The same fact with a person's value; itself when the value is the same. */
    ReviewFact<T> changedTo(T other) {
        return other.equals(value) ? this : new ReviewFact<>(id, other, range, rule, confidence, State.EDITED);
    }

    ReviewFact<T> checked() {
        return doubtful() ? new ReviewFact<>(id, value, range, rule, confidence, State.CHECKED) : this;
    }

    /** Whether a person should look at it before the plan is confirmed. */
    public boolean doubtful() {
        return state == State.READ && confidence < SURE;
    }

    /** Whether a person changed it. */
    public boolean edited() {
        return state == State.EDITED;
    }
}
