package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;

/**
 * What a unit has to report for a period, with what is known beside each figure.
 *
 * @param yours whether the user enters figures of the unit
 * @param decides whether the user approves them
 */
public record Grid(
        UUID unit, Period period, boolean closed, boolean yours, boolean decides, LocalDate today, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /** The figures that can be sent as they are. */
    public List<Seen> sendable() {
        return rows.stream()
                .filter(Row::isSendable)
                .map(row -> new Seen(row.expected().place(), row.version()))
                .toList();
    }

    /** Of how many of these a check asks for a reason that nobody gave yet. */
    public long sendableAsking() {
        return rows.stream().filter(row -> row.isSendable() && row.asksReason()).count();
    }

    /** How many figures and corrections wait for the head of the unit. */
    public long waiting() {
        return rows.stream()
                .filter(row -> row.correction() != null
                        || (row.value() != null && row.value().state() == State.SUBMITTED))
                .count();
    }

    /**
     * One figure.
     *
     * @param value as it stands; null when there is none
     * @param before of the period before
     * @param lastYear of the same period last year
     * @param target as the plan prints it; empty for none
     * @param prefilled what is known where nothing was entered: the sum of the parts
     * @param source of the figure, or else of the last one
     * @param findings what asks for a reason
     * @param answered whether it was given beside the comment
     * @param returned why it was sent back and not sent in again; empty when it was not
     * @param correction what the unit wants in its place; null when it wants nothing else
     * @param self how the unit itself says that it stands; null when it never said
     */
    public record Row(
            Expected expected,
            @Nullable Value value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal lastYear,
            String target,
            @Nullable BigDecimal prefilled,
            String source,
            List<Flaw> findings,
            boolean answered,
            String returned,
            @Nullable SelfReport self,
            @Nullable Verified verified,
            @Nullable Correction correction) {
        public Row {
            findings = List.copyOf(findings);
        }

        public int version() {
            return value == null ? 0 : value.version();
        }

        private boolean isSendable() {
            return value != null && value.state() == State.DRAFT && value.amount() != null;
        }

        /** Whether it can be said here how the indicator stands: of the whole, not of parts. */
        public boolean asksHow() {
            return expected.place().part().isEmpty();
        }

        /** Whether its unit may type here now. */
        public boolean open() {
            return Step.ENTER.isAllowed(value == null ? null : value.state());
        }

        /** Whether a check asks for a reason and none is given. */
        public boolean asksReason() {
            return !findings.isEmpty()
                    && !answered
                    && (value == null || value.comment().isBlank());
        }
    }
}
