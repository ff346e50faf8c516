package org.paodao.supervision.web.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;

/** The unit that an address names. */
final class FigureUnits {
    private static final UUID NOBODY = new UUID(0, 0);

    private FigureUnits() {}

    /** Null for no name; of a name that nobody bears nothing is counted. */
    static @Nullable UUID named(Organization organization, CurrentUser user, @Nullable String name) {
        String unit = FigureQuery.get(name);
        return unit.isEmpty()
                ? null
                : organization.named(user, unit).map(Unit::id).orElse(NOBODY);
    }
}
