package org.paodao.progress;

import java.util.Locale;
import java.util.UUID;
import org.paodao.kernel.Refusal;

/** How far a task list has come. Each stage has the steps that it allows, and no others. */
public sealed interface Stage {

    /** The number of the newest agreed version; 0 while there is none. */
    int edition();

    /** Last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Where a list stands of which nothing is being drafted. */
    static Stage resting(int edition) {
        return edition == 0 ? new Empty() : new Agreed(edition);
    }

    /** Nothing is said yet. */
    record Empty() implements Stage {
        @Override
        public int edition() {
            return 0;
        }

        Drafting draft(boolean office) {
            return new Drafting(0, office);
        }
    }

    /**
     * It is worked on.
     *
     * @param office whether the office alone wrote it, such as from a list that was agreed on paper
     */
    record Drafting(int edition, boolean office) implements Stage {
        /** Once somebody of the unit worked on it, it is the unit's. */
        Drafting edit(boolean byOffice) {
            return new Drafting(edition, office && byOffice);
        }

        Submitted submit(UUID by) {
            return new Submitted(edition, by);
        }

        /** The office agrees to its own draft; a unit's has to be submitted first. */
        Agreed agree() {
            if (!office) {
                throw Refusal.conflict("progress.not-submitted");
            }
            return new Agreed(edition + 1);
        }

        Stage drop() {
            return resting(edition);
        }
    }

    /**
     * The office has it before it.
     *
     * @param by who sent it
     */
    record Submitted(int edition, UUID by) implements Stage {
        /** Nobody agrees to what he sent himself. */
        Agreed agree(UUID office) {
            if (by.equals(office)) {
                throw Refusal.forbidden("progress.own");
            }
            return new Agreed(edition + 1);
        }

        Returned sendBack(String why) {
            if (why.isBlank()) {
                throw Refusal.invalid("why", "progress.why-missing");
            }
            return new Returned(edition, why.strip());
        }

        /** The unit takes it back to work on it. */
        Drafting recall() {
            return new Drafting(edition, false);
        }
    }

    /** The office did not agree to it as it was. */
    record Returned(int edition, String why) implements Stage {
        Drafting edit(boolean byOffice) {
            return new Drafting(edition, byOffice);
        }

        Stage drop() {
            return resting(edition);
        }
    }

    /** It holds. */
    record Agreed(int edition) implements Stage {
        Drafting amend(boolean byOffice) {
            return new Drafting(edition, byOffice);
        }

        /** The office looked at it again under a newer plan and found it right. */
        Agreed confirm() {
            return new Agreed(edition + 1);
        }
    }
}
