package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightChange;
import org.paodao.ui.Page;

/**
 * Lights that turned, newest first.
 *
 * @param indicator code of the one that is looked at; empty for all
 * @param units names
 * @param next address of older ones; null when there are none
 */
public record LightChangesPage(
        String indicator,
        List<LightChange> changes,
        Map<UUID, String> units,
        @Nullable String next) implements Page {
    public LightChangesPage {
        changes = List.copyOf(changes);
        units = Map.copyOf(units);
    }
}
