package org.paodao.progress.round;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of which items a round asks; what is empty does not narrow.
 *
 * @param kinds codes of the items' kinds
 * @param unitKinds codes of the kinds of the units that lead them
 * @param units the units that lead them
 */
public record Whom(List<String> kinds, List<String> unitKinds, List<UUID> units) {
    /** All items. */
    public static final Whom ALL = new Whom(List.of(), List.of(), List.of());

    public Whom {
        kinds = List.copyOf(kinds);
        unitKinds = List.copyOf(unitKinds);
        units = List.copyOf(units);
    }

    /**
     * Whether an item is asked.
     *
     * @param unitKind of the unit that leads it; null when that is not known
     */
    public boolean asks(Duty duty, @Nullable String unitKind) {
        UUID unit = duty.unit();
        return unit != null
                && !duty.measured()
                && (kinds.isEmpty() || kinds.contains(duty.kind()))
                && (unitKinds.isEmpty() || unitKinds.contains(Objects.requireNonNullElse(unitKind, "")))
                && (units.isEmpty() || units.contains(unit));
    }

    /** Whether some item could be asked by both. */
    boolean meets(Whom other) {
        return meet(kinds, other.kinds) && meet(unitKinds, other.unitKinds) && meet(units, other.units);
    }

    private static <T> boolean meet(List<T> one, List<T> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
