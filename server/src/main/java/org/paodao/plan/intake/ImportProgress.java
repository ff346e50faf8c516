package org.paodao.plan.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of an import has come.
 *
 * @param percent how much of the stage is done, as the reader counts it; null where nobody can know
 * @param mayStop whether the user who asks may end the reading
 */
public record ImportProgress(Stage stage, @Nullable Integer percent, boolean mayStop) {

    /** What is done to a document, one after the other. */
    public enum Stage {
        /** Other documents are read first. */
        WAITING(0),
        /** The text is taken out of the file. */
        TEXT(1),
        /** Tasks, units, dates and targets are recognised. */
        TASKS(2),
        /** What was recognised is kept as a draft. */
        DRAFT(3);

        /** How many steps a reading has. */
        public static final int STEPS = 3;

        private final int step;

        Stage(int step) {
            this.step = step;
        }

        /** Last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Which step of a reading it is, from 1; 0 before the first. */
        public int step() {
            return step;
        }
    }
}
