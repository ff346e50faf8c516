package org.paodao.plan.amendment;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** How far an amendment has come. Each stage has the steps that it allows, and no others. */
public sealed interface Stage {

    /** Last part of its message key; in capitals, what the table keeps. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing can come after it. */
    default boolean isOver() {
        return this instanceof Published || this instanceof Withdrawn;
    }

    /**
     * It is worked on.
     *
     * @param unit the unit that proposes; null for the office's own
     */
    record Open(@Nullable UUID unit) implements Stage {
        /** To the office; an empty draft asks for nothing. */
        Submitted submit(boolean empty) {
            if (empty) {
                throw Refusal.conflict("amendment.empty");
            }
            return new Submitted(unit);
        }

        /** The office publishes its own draft; a unit's has to be submitted first. */
        void checkPublishable() {
            if (unit != null) {
                throw Refusal.conflict("amendment.not-submitted");
            }
        }

        Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /**
     * The office has it before it.
     *
     * @param unit the unit that proposes; null for the office's own
     */
    record Submitted(@Nullable UUID unit) implements Stage {
        /**
         * A proposal is accepted by the office, never by the unit it came from nor by those who wrote it.
         *
         * @param authors who opened and edited it
         * @param workplace the unit of the one who publishes
         */
        void checkPublishable(UUID publisher, @Nullable UUID workplace, Set<UUID> authors) {
            if (unit != null && (unit.equals(workplace) || authors.contains(publisher))) {
                throw Refusal.forbidden("amendment.own");
            }
        }

        /** Back to those who proposed it, with the reason. */
        Returned sendBack(String why) {
            if (why.isBlank()) {
                throw Refusal.invalid("remark", "amendment.remark-missing");
            }
            return new Returned(unit, why.strip());
        }

        Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** The office did not accept it as it was. */
    record Returned(@Nullable UUID unit, String why) implements Stage {
        Open reopen() {
            return new Open(unit);
        }

        Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** It became a version. */
    record Published(int version) implements Stage {}

    /** Given up; its edits stay as a record. */
    record Withdrawn() implements Stage {}
}
