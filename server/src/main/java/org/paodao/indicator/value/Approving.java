package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.Refusal.Flaw;

/**
 * What waits for a unit's head.
 *
 * @param corrections with the figures that they correct
 */
public record Approving(List<Line> lines, List<Correcting> corrections) {
    public Approving {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /**
     * A figure that was sent.
     *
     * @param before of the period before
     * @param lastYear of the same period last year
     * @param asks whether a check asks for a reason that nobody has given
     * @param reason the one that was given elsewhere than beside the figure; empty for none
     * @param own whether the user entered it and so does not approve it
     */
    public record Line(
            Indicator indicator,
            Value value,
            @Nullable BigDecimal before,
            @Nullable BigDecimal lastYear,
            List<Flaw> findings,
            boolean asks,
            String reason,
            boolean own) {
        public Line {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A correction with the figure that stands.
     *
     * @param findings of the checks about the figure that is proposed
     * @param own whether the user proposed it and so does not approve it
     */
    public record Correcting(
            Indicator indicator,
            Correction correction,
            @Nullable Value stands,
            List<Flaw> findings,
            boolean own) {
        public Correcting {
            findings = List.copyOf(findings);
        }

        /** The figure that stands; null where it was withdrawn. */
        public @Nullable BigDecimal amount() {
            return stands == null ? null : stands.amount();
        }

        /** Whether the figure changed since, so that the correction cannot be approved. */
        public boolean isStale() {
            return stands == null
                    || stands.version() != correction.corrects()
                    || !stands.state().stands();
        }

        /** How final the figure is that stands. */
        public Stage stage() {
            return stands == null ? correction.stage() : stands.stage();
        }

        /** Where the figure comes from that stands. */
        public String source() {
            return stands == null ? "" : stands.source();
        }
    }
}
