package org.paodao.supervision.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one of the five tests.
 *
 * @param reference a document that shows it, in words; may be empty
 * @param file a file of the problem that shows it; null for none
 * @param inspection the inspection that shows it, when somebody verifies; null for none
 */
public record TestAnswer(
        ClosingTest test,
        String words,
        String reference,
        @Nullable UUID file,
        @Nullable UUID inspection) {
    public TestAnswer(ClosingTest test, String words, String reference, @Nullable UUID file) {
        this(test, words, reference, file, null);
    }

    /** The same as a unit may say it: inspections speak through whoever verifies. */
    TestAnswer ofUnit() {
        return new TestAnswer(test, words, reference, file);
    }

    /** Whether something shows it. */
    public boolean isShown() {
        return !reference.isEmpty() || file != null;
    }
}
