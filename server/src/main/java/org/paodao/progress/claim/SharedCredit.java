package org.paodao.progress.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An achievement that several units claim, with the share of each.
 *
 * @param round in which they claim it
 * @param versions what it said, newest first; never empty
 */
public record SharedCredit(UUID id, UUID round, List<Version> versions) {
    public SharedCredit {
        versions = List.copyOf(versions);
    }

    /** As it holds now. */
    public Version now() {
        return versions.getFirst();
    }

    /**
     * What it said from a time on.
     *
     * @param number from 1
     * @param reason why it was registered or changed; may be empty at first
     * @param withdrawn whether nothing is shared any more
     */
    public record Version(
            int number, String name, String reason, boolean withdrawn, List<Part> parts, String by, Instant at) {
        public Version {
            parts = List.copyOf(parts);
        }

        /** Whether the same was said since this was seen: a second click, a repeated call. */
        boolean isRepeated(int seen, NewCredit said, boolean withdrawing) {
            return number == seen + 1
                    && withdrawn == withdrawing
                    && name.equals(said.name())
                    && reason.equals(said.reason())
                    && parts.equals(said.parts());
        }
    }

    /**
     * The part of a unit.
     *
     * @param item the report of the round on which it stands; null for all reports of the unit
     * @param share in percent
     */
    public record Part(UUID unit, @Nullable UUID item, BigDecimal share) {
        public Part {
            share = share.stripTrailingZeros();
            share = share.scale() < 0 ? share.setScale(0) : share;
        }

        boolean isOf(UUID reporting, UUID reported) {
            return unit.equals(reporting) && (item == null || item.equals(reported));
        }
    }
}
