package org.paodao.supervision.meeting;

import java.util.Locale;

/** How far a meeting has come; a step that its stage does not allow does not compile. */
public sealed interface MeetingStage {
    /** It is called; its agenda is open. */
    record Planned() implements MeetingStage {
        public Underway begin() {
            return new Underway();
        }

        public Cancelled cancel(String why) {
            return new Cancelled(why);
        }
    }

    /** It sits; the agenda is frozen, decisions are entered. */
    record Underway() implements MeetingStage {
        public Held end() {
            return new Held();
        }
    }

    /** It is over; the minutes are being written. */
    record Held() implements MeetingStage {
        public Minuted approve() {
            return new Minuted();
        }
    }

    /** Its minutes are approved; what is wrong in them is corrected in a new version. */
    record Minuted() implements MeetingStage {}

    /** It does not take place. */
    record Cancelled(String why) implements MeetingStage {}

    /** As it is kept. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** The last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether decisions can be entered: it has begun and did not fall through. */
    default boolean decides() {
        return this instanceof Underway || this instanceof Held;
    }
}
