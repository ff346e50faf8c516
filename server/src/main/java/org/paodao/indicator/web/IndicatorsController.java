package org.paodao.indicator.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.Overview;
import org.paodao.indicator.web.light.LightRow;
import org.paodao.indicator.web.light.Speech;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of indicators, as a page and as a file. However many indicators there are, it takes the same number of statements. */
@Controller
class IndicatorsController {

    private final Indicators indicators;
    private final IndicatorNames names;
    private final Overview overview;
    private final Speech speech;

    IndicatorsController(Indicators indicators, IndicatorNames names, Overview overview, Speech speech) {
        this.indicators = indicators;
        this.names = names;
        this.overview = overview;
        this.speech = speech;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators")
    IndicatorsPage list(CurrentUser user, IndicatorQuery query) {
        Passing passing = passing(user, query);
        IndicatorsPage.Found found = query.page(passing.indicators());
        return new IndicatorsPage(
                passing.system(),
                found,
                rows(user, passing.year(), found.shown()),
                new IndicatorsPage.Years(passing.year(), passing.years()),
                query,
                Permissions.may(user, Permission.INDICATOR_EDIT),
                passing.names());
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/export.xlsx")
    ResponseEntity<byte[]> excel(CurrentUser user, IndicatorQuery query, Locale locale) {
        Passing passing = passing(user, query);
        var sheet = new IndicatorSheet(speech.in(locale), passing.names(), passing.year());
        String name = speech.in(locale).msg("indicator.list");
        return Download.excel(
                name, sheet.write(passing.indicators(), rows(user, passing.year(), passing.indicators())));
    }

    private Passing passing(CurrentUser user, IndicatorQuery query) {
        IndicatorSystem system = indicators.system(user);
        Namer namer = names.of(user, system, List.of());
        List<Integer> years = overview.years(user);
        int year = query.yearOf(years).orElseGet(() -> overview.year(user, years));
        Map<String, Light> lights = query.light().isEmpty() ? Map.of() : overview.lights(user, year);
        var passing = query.passing(system.indicators(), lights, namer);
        return new Passing(system, namer, year, years, passing);
    }

    private Map<String, LightRow> rows(CurrentUser user, int year, List<Indicator> shown) {
        Map<String, LightRow> rows = new HashMap<>();
        overview.lines(user, year, shown.stream().map(Indicator::code).toList())
                .forEach((code, line) -> rows.put(code, LightRow.of(line)));
        return rows;
    }

    /** The indicators that pass a filter, in the order of the office, and the year of their lights among those that have any. */
    private record Passing(
            IndicatorSystem system, Namer names, int year, List<Integer> years, List<Indicator> indicators) {}
}
