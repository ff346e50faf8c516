package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** How far an appeal has come; a step that its stage does not allow does not compile. */
public sealed interface AppealStage {
    /** The unit has said what is wrong; nobody hears it yet. */
    record Filed() implements AppealStage {
        public InHearing hear(Judge judge) {
            return new InHearing(judge.name());
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /**
     * Somebody looks into it.
     *
     * @param by the name of who does
     */
    record InHearing(String by) implements AppealStage {
        public Ruled rule(Judge judge, Verdict verdict, LocalDate on) {
            return new Ruled(verdict, judge.name(), on);
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /**
     * It is decided; there is no way back, only another run.
     *
     * @param by the name of who ruled
     */
    record Ruled(Verdict verdict, String by, LocalDate on) implements AppealStage {}

    /** The unit took it back. */
    record Withdrawn(String why) implements AppealStage {}

    /** Who wants to hear it or rule. */
    record Person(Set<UUID> accounts, @Nullable UUID unit, String name) {
        public Person {
            accounts = Set.copyOf(accounts);
        }
    }

    /** Those who must not judge: the unit that appeals, and the accounts that scored the line or filed the appeal. */
    record Parties(UUID unit, Set<UUID> accounts) {
        public Parties {
            accounts = Set.copyOf(accounts);
        }

        /**
         * Somebody who may hear the appeal and rule on it.
         *
         * @throws Refusal when the person is of the unit, or had a hand in the line or the appeal
         */
        public Judge judge(Person person) {
            if (unit.equals(person.unit())) {
                throw Refusal.forbidden("appraisalappeal.own-unit");
            }
            if (!Collections.disjoint(accounts, person.accounts())) {
                throw Refusal.forbidden("appraisalappeal.own-hand");
            }
            return new Judge(person.name());
        }

        /** Whether the person would be let judge. */
        public boolean admits(Person person) {
            return !unit.equals(person.unit()) && Collections.disjoint(accounts, person.accounts());
        }
    }

    /** Somebody who had no hand in the line; only {@link Parties#judge} makes one. */
    final class Judge {
        private final String name;

        private Judge(String name) {
            this.name = name;
        }

        public String name() {
            return name;
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

    /** Whether a ruling is still to come: nothing is published before. */
    default boolean open() {
        return this instanceof Filed || this instanceof InHearing;
    }
}
