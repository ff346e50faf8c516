package org.paodao.indicator.value.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Warning;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;

/** Says of warnings which figure each is about and who answers it. */
@Component
class WarningRows {
    private final Indicators indicators;
    private final Organization organization;

    WarningRows(Indicators indicators, Organization organization) {
        this.indicators = indicators;
        this.organization = organization;
    }

    List<WarningsPage.Row> of(CurrentUser user, List<Warning> warnings) {
        Map<UUID, Indicator> known = new HashMap<>();
        indicators.system(user).indicators().forEach(one -> known.put(one.id(), one));
        Set<UUID> units = new HashSet<>();
        for (Warning warning : warnings) {
            units.add(warning.place().unit());
            UUID reporter = reporter(known.get(warning.place().indicator()), warning);
            if (reporter != null) {
                units.add(reporter);
            }
        }
        Map<UUID, String> names = organization.names(user, units);
        return warnings.stream()
                .map(warning -> row(user, warning, known.get(warning.place().indicator()), names))
                .toList();
    }

    /** The unit that reports the figure; null when nobody does any more. */
    private static @Nullable UUID reporter(@Nullable Indicator indicator, Warning warning) {
        if (indicator == null) {
            return null;
        }
        UUID unit = warning.place().unit();
        return indicator.definition().eachReports() && !unit.equals(Goal.WHOLE)
                ? unit
                : indicator.definition().responsibleUnit();
    }

    private static WarningsPage.Row row(
            CurrentUser user, Warning warning, @Nullable Indicator indicator, Map<UUID, String> names) {
        UUID reporter = reporter(indicator, warning);
        boolean unit = reporter != null
                && (Permissions.mayFor(user, Permission.VALUE_ENTER, reporter)
                        || Permissions.mayFor(user, Permission.VALUE_APPROVE, reporter));
        String owes = warning.reported() && reporter != null ? names.getOrDefault(reporter, "") : "";
        return new WarningsPage.Row(
                warning,
                indicator,
                of(warning.place(), indicator, names),
                owes,
                unit || (!warning.reported() && Permissions.may(user, Permission.VALUE_LOAD)));
    }

    private static String of(Place place, @Nullable Indicator indicator, Map<UUID, String> names) {
        String unit = place.unit().equals(Goal.WHOLE) ? "" : names.getOrDefault(place.unit(), "");
        String part = place.part().isEmpty() || indicator == null
                ? place.part()
                : GridPage.partName(indicator.definition().breakdowns(), place.part());
        return unit.isEmpty() || part.isEmpty() ? unit + part : unit + " · " + part;
    }
}
