package org.paodao.plan.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a printed unit name.
 *
 * @param kind what to do
 * @param unit the unit meant, for {@link Kind#USE}
 * @param name the new unit's name, for {@link Kind#CREATE}
 * @param remember whether the printed name becomes an alias of that unit; a name that a unit bears already stays that one's
 */
public record UnitDecision(
        Kind kind, @Nullable UUID unit, @Nullable String name, boolean remember) {
    public UnitDecision {
        if ((kind == Kind.USE) != (unit != null) || (kind == Kind.CREATE) != (name != null)) {
            throw new IllegalArgumentException("A decision %s with unit %s and name %s.".formatted(kind, unit, name));
        }
    }

    /** What to do with a printed name. */
    public enum Kind {
        /** It means an existing unit. */
        USE,
        /** It becomes a new unit. */
        CREATE,
        /** It means a group (各市县) and stays as printed. */
        COLLECTIVE
    }

    public static UnitDecision use(UUID unit, boolean remember) {
        return new UnitDecision(Kind.USE, unit, null, remember);
    }

    public static UnitDecision create(String name, boolean remember) {
        return new UnitDecision(Kind.CREATE, null, name, remember);
    }

    public static UnitDecision collective() {
        return new UnitDecision(Kind.COLLECTIVE, null, null, false);
    }
}
