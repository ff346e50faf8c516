package org.paodao.indicator;

import java.util.Set;
import java.util.UUID;

/**
 * Figures came in, or stand otherwise than before.
 *
 * @param indicators those that they are of
 * @param fromYear the first year concerned
 */
public record FiguresChanged(UUID jurisdiction, Set<UUID> indicators, int fromYear) {
    public FiguresChanged {
        indicators = Set.copyOf(indicators);
    }
}
