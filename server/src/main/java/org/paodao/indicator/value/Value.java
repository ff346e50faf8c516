package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands.
 *
 * @param series the number of its line in the database
 * @param amount null once it was withdrawn
 * @param reported whether its unit reported it; else it came with many others from the office where nobody had reported
 * @param version counts every change
 * @param comment what its unit says about it
 * @param source the document or table it was taken from
 * @param document the source document as a file; null for none
 * @param load with which other figures it came; null when it came alone
 * @param enteredBy who entered the amount; whoever approves it is somebody else
 */
public record Value(
        Place place,
        long series,
        @Nullable BigDecimal amount,
        boolean reported,
        Stage stage,
        State state,
        int version,
        String comment,
        String source,
        @Nullable UUID document,
        @Nullable UUID load,
        Instant changedAt,
        UUID enteredBy) {

    /** The same figure in another state. */
    Value turned(State next) {
        return new Value(
                place,
                series,
                amount,
                reported,
                stage,
                next,
                version + 1,
                comment,
                source,
                document,
                load,
                changedAt,
                enteredBy);
    }

    /** Whether a correction would change nothing; the same amount may be said to come from another source. */
    boolean isAlready(Entry wanted) {
        return Entry.equal(amount, wanted.amount())
                && stage == wanted.stageBeside(this)
                && (wanted.source().isEmpty() || wanted.source().equals(source));
    }

    /** Whether something else is said here. */
    boolean differs(Entry entry) {
        return !Entry.equal(amount, entry.amount())
                || stage != entry.stageBeside(this)
                || !comment.equals(entry.comment())
                || !source.equals(entry.source());
    }
}
