package org.paodao.indicator.web.light;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightChange;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.light.RuleBook;
import org.paodao.indicator.light.TrackRecord;
import org.paodao.indicator.light.TrackRecords;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about all lights: what turned, how forecasts held. */
@Controller
class LightsController {
    private final Lights lights;
    private final TrackRecords records;
    private final RuleBook rules;
    private final Organization organization;

    LightsController(Lights lights, TrackRecords records, RuleBook rules, Organization organization) {
        this.rules = rules;
        this.lights = lights;
        this.records = records;
        this.organization = organization;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/changes")
    LightChangesPage changes(
            CurrentUser user,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(required = false) @Nullable UUID before) {
        List<LightChange> changes = lights.changes(user, indicator.isBlank() ? null : indicator, before);
        Set<UUID> units = new HashSet<>();
        changes.forEach(change -> units.add(change.unit()));
        String next = changes.size() < Lights.CHANGES_AT_ONCE
                ? null
                : "/indicators/changes?indicator=" + indicator + "&before="
                        + changes.getLast().id();
        return new LightChangesPage(indicator, changes, organization.names(user, units), rules.versions(user), next);
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/forecasts")
    ForecastsPage forecasts(CurrentUser user) {
        List<TrackRecord> found = records.of(user);
        return found.isEmpty()
                ? new ForecastsPage(List.of(), null)
                : new ForecastsPage(found.subList(0, found.size() - 1), found.getLast());
    }
}
