package org.paodao.indicator.web.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightChange;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.light.Matrix;
import org.paodao.indicator.light.TrackRecord;
import org.paodao.indicator.light.TrackRecords;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages about all lights: units by indicators, what turned, how forecasts held. */
@Controller
class LightsController {
    private final Lights lights;
    private final Matrix matrix;
    private final TrackRecords records;
    private final Organization organization;

    LightsController(Lights lights, Matrix matrix, TrackRecords records, Organization organization) {
        this.lights = lights;
        this.matrix = matrix;
        this.records = records;
        this.organization = organization;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/matrix")
    LightMatrixPage matrix(
            CurrentUser user,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable UUID after) {
        Period until = LightSections.Chosen.of(null, null, period).period();
        Matrix.Part part = matrix.part(user, new Matrix.Corner(until, after, from));
        Period at = part.at();
        Map<UUID, String> names = organization.names(user, part.rows().keySet());
        List<LightMatrixPage.Row> rows = new ArrayList<>();
        part.rows().forEach((unit, row) -> rows.add(new LightMatrixPage.Row(unit, names.getOrDefault(unit, ""), row)));
        rows.sort(Comparator.comparing(LightMatrixPage.Row::unit));
        return new LightMatrixPage(
                at == null ? "" : at.toString(),
                part.periods().stream().map(Period::toString).toList(),
                new LightMatrixPage.Columns(part.shown(), part.spans()),
                rows,
                after,
                part.next());
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
        return new LightChangesPage(indicator, changes, organization.names(user, units), next);
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
