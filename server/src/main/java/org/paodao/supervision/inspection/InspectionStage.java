package org.paodao.supervision.inspection;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the inspection of a unit has come; a step that its stage does not allow does not compile. */
public sealed interface InspectionStage {
    /** The checklist is made and a sample drawn; the unit knows nothing yet. */
    record Prepared() implements InspectionStage {
        public Underway begin() {
            return new Underway();
        }

        public Cancelled cancel(String why) {
            return new Cancelled(why);
        }
    }

    /** It is carried out: points are checked, findings written down. */
    record Underway() implements InspectionStage {
        public Sent send(LocalDate due) {
            return new Sent(due, null);
        }

        public Cancelled cancel(String why) {
            return new Cancelled(why);
        }
    }

    /**
     * The unit has the conclusion and answers.
     *
     * @param due until when
     * @param returnedFor why its answer was not enough; null before the first
     */
    record Sent(LocalDate due, @Nullable String returnedFor) implements InspectionStage {
        public Answered answer() {
            return new Answered();
        }
    }

    /** The unit has answered. */
    record Answered() implements InspectionStage {
        public Sent sendBack(LocalDate due, String why) {
            return new Sent(due, why);
        }

        public Following follow(LocalDate by) {
            return new Following(by);
        }

        public Closed close(String words) {
            return new Closed(words);
        }
    }

    /**
     * What the unit promised is looked at again.
     *
     * @param by until when
     */
    record Following(LocalDate by) implements InspectionStage {
        public Sent sendBack(LocalDate due, String why) {
            return new Sent(due, why);
        }

        public Closed close(String words) {
            return new Closed(words);
        }
    }

    /** It is over. */
    record Closed(String words) implements InspectionStage {}

    /** It did not take place. */
    record Cancelled(String why) implements InspectionStage {}

    /** As it is kept. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** The last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether something is still to be done. */
    default boolean open() {
        return !(this instanceof Closed || this instanceof Cancelled);
    }

    /** Whether what is found can still be written down. */
    default boolean inPreparation() {
        return this instanceof Prepared || this instanceof Underway;
    }

    /** Whether the office is there and looks: on the spot, or again when it has the answer. */
    default boolean looks() {
        return this instanceof Underway || this instanceof Following;
    }
}
