package org.paodao.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan holds already.
 *
 * @param paths kind code → address part
 * @param schemes their codes
 * @param categories key → id
 * @param items address such as outcomes/3 → the item
 * @param numbers address part → highest number given
 */
record Present(
        Map<String, String> paths,
        List<String> schemes,
        Map<String, UUID> categories,
        Map<String, Held> items,
        Map<String, Integer> numbers) {
    /** Between two items that come in one behind the other, so that others find a place between them. */
    static final int STEP = 1024;

    /** Where the last item stands. */
    int last() {
        return items.values().stream().mapToInt(Held::position).max().orElse(0);
    }

    /** Where each item stands, or stood, by its id. */
    Map<UUID, Integer> positions() {
        return items.values().stream().collect(Collectors.toMap(Held::id, Held::position));
    }

    /** An item that the plan holds, or held: where it stands in the plan and in its source. */
    record Held(
            UUID id,
            int position,
            @Nullable UUID parent,
            @Nullable UUID source,
            @Nullable Integer start,
            @Nullable Integer end) {}
}
