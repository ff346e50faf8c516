package org.paodao.indicator.web.light;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.Gaps;
import org.paodao.indicator.light.LightFilter;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the words of units stand beside the lights. */
@Controller
class GapsController {
    private final Gaps gaps;
    private final LightSections sections;
    private final Organization organization;

    GapsController(Gaps gaps, LightSections sections, Organization organization) {
        this.gaps = gaps;
        this.sections = sections;
        this.organization = organization;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/gaps")
    GapsPage gaps(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String period) {
        List<Integer> years = sections.years(user);
        Period chosen = LightSections.Chosen.of(null, null, period).period();
        int unsaid = chosen == null ? sections.year(user, years) : chosen.year();
        return gaps(user, years, year == null ? unsaid : year, chosen);
    }

    /** A period of another year is not chosen: the year was changed after it. */
    private GapsPage gaps(CurrentUser user, List<Integer> years, int year, @Nullable Period period) {
        Period chosen = period != null && period.year() == year ? period : null;
        List<Gap> all = gaps.of(user, LightFilter.ofYear(year));
        List<Gap> shown = all.stream()
                .filter(gap -> chosen == null || gap.line().period().equals(chosen))
                .toList();
        Map<UUID, String> names = organization.names(
                user,
                all.stream()
                        .map(gap -> gap.line().concerned())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return new GapsPage(
                new GapsPage.Year(year, years),
                chosen == null ? "" : chosen.toString(),
                all.stream()
                        .map(gap -> gap.line().period().toString())
                        .distinct()
                        .toList(),
                shown.stream().filter(Gap::differs).toList(),
                lines(shown, names),
                names);
    }

    private static List<GapsPage.Line> lines(List<Gap> shown, Map<UUID, String> names) {
        return Gaps.byUnit(shown).entrySet().stream()
                .map(entry -> new GapsPage.Line(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(GapsPage.Line::unit))
                .toList();
    }
}
