package org.paodao.progress.round;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;

/** The units of a jurisdiction by id, in their order. */
public record Units(Map<UUID, Unit> byId) {
    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        Unit known = unit == null ? null : byId.get(unit);
        return known == null ? "" : known.name();
    }

    /** The kind of a unit; null where it is not known. */
    public @Nullable String kind(@Nullable UUID unit) {
        Unit known = unit == null ? null : byId.get(unit);
        return known == null ? null : known.kind();
    }

    /** The id of the unit with this name; null when none has it. */
    public @Nullable UUID named(String name) {
        return byId.values().stream()
                .filter(unit -> unit.name().equals(name.strip()))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
    }
}
