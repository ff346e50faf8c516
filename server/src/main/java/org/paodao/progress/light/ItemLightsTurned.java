package org.paodao.progress.light;

import java.util.Set;
import java.util.UUID;

/** Lights of these items are otherwise than before; without any, all items of the jurisdiction were gone through. */
public record ItemLightsTurned(UUID jurisdiction, Set<UUID> items) {
    public ItemLightsTurned {
        items = Set.copyOf(items);
    }
}
