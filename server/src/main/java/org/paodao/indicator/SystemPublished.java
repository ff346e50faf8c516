package org.paodao.indicator;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An edition of an indicator system came out.
 *
 * @param edition its number
 * @param holdsFrom the first day whose figures are judged by it
 * @param indicators those that it defines anew or drops
 */
public record SystemPublished(UUID jurisdiction, int edition, LocalDate holdsFrom, UUID by, Set<UUID> indicators) {
    public SystemPublished {
        indicators = Set.copyOf(indicators);
    }
}
