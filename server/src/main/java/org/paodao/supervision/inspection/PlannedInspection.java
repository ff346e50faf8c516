package org.paodao.supervision.inspection;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An entry of the yearly plan of inspections.
 *
 * @param number such as 2026-003
 * @param version counts every step
 */
public record PlannedInspection(
        UUID id, String number, Content content, PlanStage stage, int version, Instant createdAt) {

    /** The same one step further. */
    PlannedInspection with(Content next, PlanStage then) {
        return new PlannedInspection(id, number, next, then, version + 1, createdAt);
    }

    /**
     * What is inspected, where and when.
     *
     * @param matter what is looked at
     * @param scope how far it goes
     * @param excess why a unit is inspected more often than the rule allows; empty where none is
     */
    public record Content(
            int year,
            String title,
            String matter,
            String scope,
            int fromMonth,
            int toMonth,
            Set<UUID> targets,
            String excess) {
        public Content {
            targets = Set.copyOf(targets);
        }
    }
}
