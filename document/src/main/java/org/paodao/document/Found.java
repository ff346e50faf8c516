package org.paodao.document;

/**
 * A fact read in the text: what it is, where it stands, which rule found it and how sure the rule is.
 *
 * @param value what was understood; it may be cleaned, while the range quotes the text as printed
 * @param range where it stands in the normalised text
 * @param rule short stable name of the recogniser's rule, for example {@code unit.lead-marker}
 * @param confidence 0 to 100; below 60 a person should look first
 */
public record Found<T>(T value, Range range, String rule, int confidence) {
    public Found {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("Confidence %d is outside 0 to 100.".formatted(confidence));
        }
    }

    /** The same place and rule with another value. */
    public <U> Found<U> with(U other) {
        return new Found<>(other, range, rule, confidence);
    }
}
