package org.paodao.appraisal.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;

/**
 * For whom and for which days inputs are collected.
 *
 * @param reader in whose name the modules are asked
 * @param round whose marks, events and figures count
 * @param days whose records count
 * @param units the members
 */
public record Gathering(CurrentUser reader, UUID round, UUID plan, Days days, Set<UUID> units) {
    public Gathering {
        units = Set.copyOf(units);
    }

    public UUID jurisdiction() {
        return reader.jurisdiction();
    }

    /**
     * The days that are appraised.
     *
     * @param cutOff the last day of which something may be known
     * @param end the moment at which that day is over
     */
    public record Days(LocalDate from, LocalDate until, LocalDate cutOff, Instant end) {
        /** The last day of which records count: of the two ends the earlier. */
        public LocalDate last() {
            return until.isBefore(cutOff) ? until : cutOff;
        }
    }
}
