package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** How far a problem has come; a step that its stage does not allow does not compile. */
public sealed interface ProblemStage {
    /**
     * Its unit has to say what it will do.
     *
     * @param why its measures came back, or the problem itself did; empty at first
     */
    record Listed(String why) implements ProblemStage {
        public Proposed propose() {
            return new Proposed();
        }

        public Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }
    }

    /** The unit has proposed measures. */
    record Proposed() implements ProblemStage {
        public Rectifying agree() {
            return new Rectifying(null);
        }

        public Listed sendBack(String why) {
            return new Listed(why);
        }

        public Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }
    }

    /**
     * The unit does what was agreed.
     *
     * @param setback why it was not closed; null before somebody refused
     */
    record Rectifying(@Nullable Setback setback) implements ProblemStage {
        public Applied apply(Fixers fixers) {
            return new Applied(fixers);
        }

        public Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }
    }

    /** The unit says that it is solved. There is no way on but by a {@link Verifier}, and none to a verifier who worked on it. */
    record Applied(Fixers fixers) implements ProblemStage {
        /**
         * Somebody who may verify it.
         *
         * @param people the accounts that act
         * @throws Refusal when they are of the unit, or worked on it
         */
        public Verifier verifier(Signature signature, Set<UUID> people) {
            if (fixers.unit().equals(signature.unit())) {
                throw Refusal.forbidden("supervisionproblem.own-work");
            }
            if (!Collections.disjoint(fixers.accounts(), people)) {
                throw Refusal.forbidden("supervisionproblem.worked-on-it");
            }
            return new Verifier(signature);
        }
    }

    /** Everybody may object until its last day. */
    record Noticed(Signature verifier, LocalDate until) implements ProblemStage {
        public Rectifying object(String why) {
            return new Rectifying(new Setback(null, why));
        }

        /** Refused before the last day is over. */
        public Closed end(LocalDate today) {
            if (!today.isAfter(until)) {
                throw Refusal.conflict("supervisionproblem.notice-runs", until);
            }
            return new Closed(verifier, today);
        }
    }

    /** 销号: it is solved. */
    record Closed(Signature verifier, LocalDate on) implements ProblemStage {
        public Archived archive() {
            return new Archived(verifier, on);
        }

        public Listed relapse(String why) {
            return new Listed(why);
        }
    }

    /** 归档: its papers are put away. */
    record Archived(Signature verifier, LocalDate on) implements ProblemStage {
        public Listed relapse(String why) {
            return new Listed(why);
        }
    }

    /** It should not have been listed. */
    record Withdrawn(String why) implements ProblemStage {}

    /**
     * The unit that is responsible, and the accounts that worked on it.
     */
    record Fixers(UUID unit, Set<UUID> accounts) {
        public Fixers {
            accounts = Set.copyOf(accounts);
        }
    }

    /**
     * Why a problem was not closed.
     *
     * @param test the first that was not passed; null after an objection
     */
    record Setback(@Nullable ClosingTest test, String why) {}

    /** Somebody of another unit who looks whether a problem is solved; only {@link Applied#verifier} makes one. */
    final class Verifier {
        private final Signature signature;

        private Verifier(Signature signature) {
            this.signature = signature;
        }

        public Signature signature() {
            return signature;
        }

        public Closed close() {
            return new Closed(signature, signature.on());
        }

        public Noticed notice(LocalDate until) {
            return new Noticed(signature, until);
        }

        public Rectifying refuse(ClosingTest test, String why) {
            return new Rectifying(new Setback(test, why));
        }
    }

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
        return !(this instanceof Closed || this instanceof Archived || this instanceof Withdrawn);
    }
}
