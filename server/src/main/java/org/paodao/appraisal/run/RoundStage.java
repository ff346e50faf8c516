package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** How far a round has come; a step that its stage does not allow does not compile. */
public sealed interface RoundStage {
    /** Members, groups, marks, events and figures are entered; it can be tried out any time. */
    record Preparing() implements RoundStage {
        /** The official run: what is entered is frozen with it. */
        public Ran run(int number) {
            return new Ran(number);
        }
    }

    /** The official run exists; only those who appraise see it. */
    record Ran(int run) implements RoundStage {
        @Override
        public Integer official() {
            return run;
        }

        /** Something was wrong with what was entered: back, before any unit has seen it. */
        public Preparing reopen() {
            return new Preparing();
        }

        /**
         * Each unit sees its own result and may object.
         *
         * @param until the last day for objections
         */
        public Shown show(LocalDate on, LocalDate until) {
            if (until.isBefore(on)) {
                throw Refusal.invalid("until", "appraisalrun.shown-until", on);
            }
            return new Shown(run, new Publicity(on, until));
        }
    }

    /** 公示: units look at their own results. */
    record Shown(int run, Publicity publicity) implements RoundStage {
        @Override
        public Integer official() {
            return run;
        }

        @Override
        public Publicity shown() {
            return publicity;
        }

        /** The days are over, and what was objected is answered. */
        public Heard hear(LocalDate today) {
            if (!today.isAfter(publicity.until())) {
                throw Refusal.conflict("appraisalrun.still-shown", publicity.until());
            }
            return new Heard(run, publicity, false);
        }
    }

    /**
     * What was objected is answered.
     *
     * @param again whether it was run again after what was ruled on what was shown last
     */
    record Heard(int run, Publicity publicity, boolean again) implements RoundStage {
        @Override
        public Integer official() {
            return run;
        }

        @Override
        public Publicity shown() {
            return publicity;
        }

        /** The official run after rulings: once for each time that results were shown. */
        public Heard run(int number) {
            if (again) {
                throw Refusal.conflict("appraisalrun.ran-again");
            }
            return new Heard(number, publicity, true);
        }

        /**
         * Those whom rulings on others have touched look once more, and may object to what became otherwise.
         *
         * @param until the last day for that
         */
        public Shown showAgain(LocalDate on, LocalDate until) {
            if (!again) {
                throw Refusal.conflict("appraisalrun.not-now");
            }
            return new Shown(run, publicity.again(on, until));
        }

        /** Everybody sees everything. */
        public Published publish(LocalDate on) {
            return new Published(run, publicity, again, on);
        }
    }

    /** 公布: the end. */
    record Published(int run, Publicity publicity, boolean again, LocalDate on) implements RoundStage {
        @Override
        public Integer official() {
            return run;
        }

        @Override
        public Publicity shown() {
            return publicity;
        }
    }

    /**
     * The days on which units may object.
     *
     * @param turn 1 for all units; more when those look again whom rulings on others have touched
     */
    record Publicity(LocalDate on, LocalDate until, int turn) {
        public Publicity(LocalDate on, LocalDate until) {
            this(on, until, 1);
        }

        Publicity again(LocalDate from, LocalDate last) {
            return new Publicity(from, last, turn + 1);
        }

        /** Whether only those look whom rulings on others have touched. */
        public boolean isAgain() {
            return turn > 1;
        }
    }

    /** Number of the official run that stands; null before there is one. */
    default @Nullable Integer official() {
        return null;
    }

    /** The days on which units may object; null before they are set. */
    default @Nullable Publicity shown() {
        return null;
    }

    /** Whether the official run that stands came after rulings. */
    default boolean afterRulings() {
        Publicity publicity = shown();
        boolean again = switch (this) {
            case Heard heard -> heard.again();
            case Published published -> published.again();
            default -> false;
        };
        return again || (publicity != null && publicity.isAgain());
    }

    /** Whether members and what is entered can still change. */
    default boolean open() {
        return this instanceof Preparing;
    }

    /** Whether units see their own results. */
    default boolean toUnits() {
        return shown() != null;
    }

    /** Whether everybody sees everything. */
    default boolean toAll() {
        return this instanceof Published;
    }

    /** As it is kept. */
    default String code() {
        return this instanceof Ran ? "RUN" : getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** The last part of its message key. */
    default String word() {
        return code().toLowerCase(Locale.ROOT);
    }
}
