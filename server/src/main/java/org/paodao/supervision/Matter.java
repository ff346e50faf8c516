package org.paodao.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Urgency;

/**
 * A matter under supervision: one matter, one item.
 *
 * @param number such as 2026-015
 * @param suggestion who is to do what; null before somebody suggests
 * @param term its clock; null before it is assigned
 * @param stage how far it has come
 * @param version counts every step
 */
public record Matter(
        UUID id,
        String number,
        Subject subject,
        @Nullable Suggestion suggestion,
        @Nullable Term term,
        MatterStage stage,
        Result result,
        int version,
        Instant createdAt) {

    /**
     * What it is about.
     *
     * @param source code of its kind of source
     * @param origin from which thing it was begun; null where it comes from outside
     * @param text what is asked, in the words of whoever asked
     * @param item of a plan; null for none
     * @param parent the matter that it came from; null for none
     */
    public record Subject(
            String source,
            @Nullable Origin origin,
            String title,
            String text,
            Given given,
            Urgency urgency,
            @Nullable UUID item,
            boolean confidential,
            @Nullable Parent parent) {}

    /**
     * Who gave it.
     *
     * @param by as it is to be read; null where nobody did
     * @param leader account of the leader to whom it goes back; null for none
     */
    public record Given(@Nullable String by, @Nullable UUID leader, LocalDate on) {}

    /** The matter that this one came from. */
    public record Parent(UUID matter, Relation relation) {}

    /** How one matter came from another. */
    public enum Relation {
        SPLIT,
        FOLLOW_UP;

        /** The last part of its message key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What came of it.
     *
     * @param answer of the unit that leads; empty before it answers
     * @param answeredOn when the unit's head let it go; null before, and again when it was returned
     * @param closedOn null while something is to be done
     * @param redone how many times it was returned for redo
     */
    public record Result(
            String answer,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn,
            int redone) {
        static final Result NONE = new Result("", null, null, 0);

        Result closed(LocalDate on) {
            return new Result(answer, answeredOn, on, redone);
        }
    }

    /** The unit that leads; null before it is assigned. */
    public @Nullable UUID lead() {
        return suggestion == null || term == null ? null : suggestion.lead();
    }

    /** The same one step further. */
    Matter to(MatterStage next) {
        return to(next, term);
    }

    Matter to(MatterStage next, @Nullable Term clock) {
        return new Matter(id, number, subject, suggestion, clock, next, result, version + 1, createdAt);
    }

    Matter with(Suggestion other) {
        return new Matter(id, number, subject, other, term, stage, result, version, createdAt);
    }

    Matter with(Result other) {
        return new Matter(id, number, subject, suggestion, term, stage, other, version, createdAt);
    }
}
