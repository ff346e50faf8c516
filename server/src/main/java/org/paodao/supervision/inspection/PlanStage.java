package org.paodao.supervision.inspection;

import java.util.Locale;

/** How far an entry of the yearly plan has come. What is approved is carried out or dropped, never rewritten. */
public sealed interface PlanStage {
    /** It is proposed and can be rewritten. */
    record Drafted() implements PlanStage {
        public Approved approve(String reason) {
            return new Approved(reason);
        }

        public Dropped drop(String why) {
            return new Dropped(why);
        }
    }

    /** It is part of the plan. */
    record Approved(String reason) implements PlanStage {
        public Dropped drop(String why) {
            return new Dropped(why);
        }
    }

    /** It is not, or no longer, part of the plan. */
    record Dropped(String why) implements PlanStage {}

    /** As it is kept. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** The last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Why it stands so; empty for a draft. */
    default String words() {
        return switch (this) {
            case Drafted drafted -> "";
            case Approved approved -> approved.reason();
            case Dropped dropped -> dropped.why();
        };
    }
}
