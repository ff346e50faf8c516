package org.paodao.progress.report;

import java.util.Locale;
import java.util.UUID;
import org.paodao.kernel.Refusal;

/** How far a report has come. Each state has the steps that it allows, and no others. */
public sealed interface ReportState {

    /** The number of the newest version that was sent; 0 while there is none. */
    int edition();

    /** Last part of its message key. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Nothing is said yet. */
    record Waiting() implements ReportState {
        @Override
        public int edition() {
            return 0;
        }

        Drafting write() {
            return new Drafting(0);
        }
    }

    /** The liaison works on it. */
    record Drafting(int edition) implements ReportState {
        Drafting write() {
            return this;
        }

        Submitted submit(UUID by) {
            return new Submitted(edition + 1, by);
        }
    }

    /**
     * The head of the unit has it.
     *
     * @param by who sent it
     */
    record Submitted(int edition, UUID by) implements ReportState {
        /** Nobody approves what he sent himself. */
        Approved approve(UUID head) {
            if (by.equals(head)) {
                throw Refusal.forbidden("progressreport.own");
            }
            return new Approved(edition, by, head);
        }

        Returned sendBack() {
            return new Returned(edition, false);
        }

        /** The liaison takes it back to go on writing. */
        Drafting recall() {
            return new Drafting(edition);
        }
    }

    /**
     * The office has it.
     *
     * @param by who sent it
     * @param head who approved it
     */
    record Approved(int edition, UUID by, UUID head) implements ReportState {
        /** Nobody accepts what he wrote or approved himself. */
        Accepted accept(UUID office) {
            if (by.equals(office) || head.equals(office)) {
                throw Refusal.forbidden("progressreport.own");
            }
            return new Accepted(edition);
        }

        Returned sendBack() {
            return new Returned(edition, true);
        }
    }

    /**
     * It is to be corrected.
     *
     * @param office whether the office returned it, not the unit's head
     */
    record Returned(int edition, boolean office) implements ReportState {
        Drafting write() {
            return new Drafting(edition);
        }
    }

    /** It stands. */
    record Accepted(int edition) implements ReportState {
        /** The office found something after all; until the next version is accepted, this one stands. */
        Returned sendBack() {
            return new Returned(edition, true);
        }
    }
}
