package org.paodao.progress.card;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a card has come; a step that its stage does not allow does not compile. */
public sealed interface CardStage {
    /** A rule speaks for it; a person has to look. */
    record Proposed() implements CardStage {
        public Issued confirm(LocalDate due) {
            return new Issued(due, null);
        }

        public Dismissed dismiss(String why) {
            return new Dismissed(why);
        }
    }

    /** A person decided against it. */
    record Dismissed(String why) implements CardStage {}

    /**
     * The unit has to answer.
     *
     * @param returnedFor why its answer was not enough; null before the first
     */
    record Issued(LocalDate due, @Nullable String returnedFor) implements CardStage {
        public Answered answer() {
            return new Answered(null);
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /**
     * The unit has answered.
     *
     * @param recovered since when the conditions for lifting the card hold; null while they do not
     */
    record Answered(@Nullable LocalDate recovered) implements CardStage {
        public Issued sendBack(LocalDate due, String why) {
            return new Issued(due, why);
        }

        /** The rule speaks for lifting it, or no longer. */
        public Answered recovered(@Nullable LocalDate since) {
            return new Answered(since);
        }

        public Lifted lift(String why) {
            return new Lifted(recovered, why);
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /** It is over: the item has recovered, or the office holds that the unit has done what it could. */
    record Lifted(@Nullable LocalDate recovered, String why) implements CardStage {}

    /** It should not have been issued. */
    record Withdrawn(String why) implements CardStage {}

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
        return this instanceof Proposed || this instanceof Issued || this instanceof Answered;
    }
}
