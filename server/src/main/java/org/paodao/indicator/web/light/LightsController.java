package org.paodao.indicator.web.light;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.Gaps;
import org.paodao.indicator.light.LightChange;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
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
    private final LightSections sections;
    private final TrackRecords records;
    private final Gaps gaps;
    private final Organization organization;

    LightsController(
            Lights lights, LightSections sections, TrackRecords records, Gaps gaps, Organization organization) {
        this.lights = lights;
        this.sections = sections;
        this.records = records;
        this.gaps = gaps;
        this.organization = organization;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/matrix")
    LightMatrixPage matrix(CurrentUser user, @RequestParam(defaultValue = "") String period) {
        Period chosen = LightSections.Chosen.of(null, null, period).period();
        int year = chosen == null ? sections.newestYear(user) : chosen.year();
        List<LightLine> lines = year == 0 ? List.of() : lights.lines(user, LightFilter.ofYear(year));
        Set<Period> periods = new TreeSet<>(Comparator.<Period>reverseOrder());
        lines.forEach(line -> periods.add(line.period()));
        Period at = chosen != null ? chosen : newest(lines);
        Map<String, String> indicators = new LinkedHashMap<>();
        Map<UUID, Map<String, LightLine>> rows = new LinkedHashMap<>();
        for (LightLine line : lines) {
            UUID unit = line.concerned();
            if (at != null && unit != null && !line.period().lastDay().isAfter(at.lastDay())) {
                indicators.put(line.indicator(), line.name());
                rows.computeIfAbsent(unit, id -> new TreeMap<>()).put(line.indicator(), line);
            }
        }
        Map<UUID, String> names = organization.names(user, rows.keySet());
        List<LightMatrixPage.Row> shown = new ArrayList<>();
        rows.forEach((unit, row) -> shown.add(new LightMatrixPage.Row(names.getOrDefault(unit, ""), row)));
        shown.sort(Comparator.comparing(LightMatrixPage.Row::unit));
        return new LightMatrixPage(
                at == null ? "" : at.toString(),
                periods.stream().map(Period::toString).toList(),
                indicators,
                shown,
                year == 0 ? Set.of() : differing(user, year));
    }

    private Set<LightMatrixPage.Spot> differing(CurrentUser user, int year) {
        return gaps.of(user, LightFilter.ofYear(year)).stream()
                .filter(Gap::differs)
                .map(gap -> LightMatrixPage.Spot.of(gap.line()))
                .collect(Collectors.toSet());
    }

    private static @Nullable Period newest(List<LightLine> lines) {
        return lines.stream()
                .filter(line -> line.amount() != null)
                .map(LightLine::period)
                .max(Comparator.naturalOrder())
                .orElse(null);
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
