package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;

/** What is done with a round besides running it. */
public sealed interface RoundStep {
    /** Back to preparing, before any unit has seen the result. */
    record Reopen(String reason) implements RoundStep {
        @Override
        public RoundStage from(RoundStage stage, LocalDate today) {
            if (stage instanceof RoundStage.Ran ran) {
                return ran.reopen();
            }
            throw notNow();
        }

        @Override
        public String words() {
            return reason.strip();
        }

        @Override
        public String why() {
            return words();
        }
    }

    /** Each unit sees its own result and may object until a day. */
    record Show(LocalDate until) implements RoundStep {
        @Override
        public RoundStage from(RoundStage stage, LocalDate today) {
            if (stage instanceof RoundStage.Ran ran) {
                return ran.show(today, until);
            }
            throw notNow();
        }

        @Override
        public String words() {
            return until.toString();
        }
    }

    /**
     * Those whom rulings on others have touched look once more.
     *
     * @param looks the codes of clauses and vetoes that became otherwise, by unit
     */
    record ShowAgain(LocalDate until, Map<UUID, Set<String>> looks) implements RoundStep {
        public ShowAgain {
            looks = Map.copyOf(looks);
        }

        @Override
        public RoundStage from(RoundStage stage, LocalDate today) {
            if (stage instanceof RoundStage.Heard heard) {
                return heard.showAgain(today, until);
            }
            throw notNow();
        }

        @Override
        public String words() {
            return until.toString();
        }

        @Override
        public String word() {
            return "show-again";
        }
    }

    /** The days are over; whoever keeps appeals has found that all are answered. */
    record Hear() implements RoundStep {
        @Override
        public RoundStage from(RoundStage stage, LocalDate today) {
            if (stage instanceof RoundStage.Shown shown) {
                return shown.hear(today);
            }
            throw notNow();
        }
    }

    /** Everybody sees everything. */
    record Publish() implements RoundStep {
        @Override
        public RoundStage from(RoundStage stage, LocalDate today) {
            if (stage instanceof RoundStage.Heard heard) {
                return heard.publish(today);
            }
            throw notNow();
        }
    }

    /** The stage after it. */
    RoundStage from(RoundStage stage, LocalDate today);

    /** What is kept with it in words. */
    default String words() {
        return "";
    }

    /** The reason that the trail keeps; null where none is asked for. */
    default @Nullable String why() {
        return null;
    }

    private static Refusal notNow() {
        return Refusal.conflict("appraisalrun.not-now");
    }

    /** Last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
