package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.springframework.stereotype.Component;

/** Looks whether there is what rules are for: rules for an indicator or a kind of unit that is not there would never give a light, and nobody would see why. */
@Component
class HoldingChecks {
    private final Indicators indicators;
    private final Organization organization;

    HoldingChecks(Indicators indicators, Organization organization) {
        this.indicators = indicators;
        this.organization = organization;
    }

    /** What is not there, at the fields {@code indicators} and {@code groups}. */
    List<Flaw> flaws(CurrentUser user, Holding holding) {
        List<Flaw> flaws = new ArrayList<>();
        if (!holding.indicators().isEmpty()) {
            IndicatorSystem system = indicators.system(user);
            add(
                    flaws,
                    "indicators",
                    "indicatorlight.rules-indicator",
                    holding.indicators().stream()
                            .filter(code -> system.coded(code).isEmpty())
                            .toList());
        }
        if (!holding.groups().isEmpty()) {
            Set<String> kinds =
                    organization.units(user).stream().map(Unit::kind).collect(Collectors.toSet());
            add(
                    flaws,
                    "groups",
                    "indicatorlight.rules-group",
                    holding.groups().stream()
                            .filter(group -> !kinds.contains(group))
                            .toList());
        }
        return flaws;
    }

    private static void add(List<Flaw> flaws, String field, String key, List<String> unknown) {
        if (!unknown.isEmpty()) {
            flaws.add(Flaw.at(field, key, String.join("、", unknown)));
        }
    }

    /** Refuses what is for something that is not there. */
    void check(CurrentUser user, Holding holding) {
        List<Flaw> flaws = flaws(user, holding);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
