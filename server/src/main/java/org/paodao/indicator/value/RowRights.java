package org.paodao.indicator.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal.Flaw;

/** Whose figures a row of a file may give: the office's may be those of any unit that is reported, a unit's those that it reports. */
final class RowRights {
    private final Reach enters;
    private final boolean office;
    private final Function<UUID, Set<UUID>> reported;
    /** Looked up once an indicator, and only of those in whose rows a unit stands that nothing is wanted of. */
    private final Map<UUID, Set<UUID>> known = new HashMap<>();

    /** @param reported of which units an indicator has figures that its reporter gave */
    RowRights(CurrentUser user, Function<UUID, Set<UUID>> reported) {
        this.enters = Permissions.reach(user, Permission.VALUE_ENTER);
        this.office = Permissions.may(user, Permission.VALUE_LOAD);
        this.reported = reported;
    }

    boolean isOffice() {
        return office;
    }

    /**
     * Why the user may not give the figures of a unit; null when nothing stands in the way.
     *
     * @param written the unit as it stands in the row
     */
    @Nullable
    Flaw hinders(Indicator indicator, UUID unit, String written) {
        UUID reporter = Frame.reporter(indicator, unit).orElse(null);
        if (!office && (reporter == null || !enters.holdsUnit(reporter))) {
            return Flaw.of("indicatorvalue.not-yours", indicator.code());
        }
        return isReported(indicator, unit)
                ? null
                : Flaw.of("indicatorvalue.unit-unreported", indicator.code(), written);
    }

    /** Of an indicator that one unit reports there are figures of itself, of units with a goal, and of those that it reported before. */
    private boolean isReported(Indicator indicator, UUID unit) {
        return unit.equals(Goal.WHOLE)
                || indicator.definition().eachReports()
                || unit.equals(indicator.definition().responsibleUnit())
                || indicator.goals().stream()
                        .map(Goal::unit)
                        .anyMatch(wanted -> wanted.equals(unit) || wanted.equals(Goal.EACH))
                || known.computeIfAbsent(indicator.id(), reported).contains(unit);
    }
}
