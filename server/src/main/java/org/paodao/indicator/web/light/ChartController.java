package org.paodao.indicator.web.light;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.value.Verified;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.ui.Download;
import org.paodao.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The chart on an indicator's page as files: a picture, and all that the page says of its periods as a table. */
@Controller
class ChartController {
    private final LightSections sections;
    private final Indicators indicators;
    private final Speech speech;

    ChartController(LightSections sections, Indicators indicators, Speech speech) {
        this.sections = sections;
        this.indicators = indicators;
        this.speech = speech;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{code}/chart.png")
    ResponseEntity<byte[]> png(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            Locale locale) {
        LightSection section = section(user, code, year, unit);
        Chart chart = section.chart();
        if (chart == null) {
            throw Refusal.notFound("indicatorlight.nothing-to-draw");
        }
        Words words = speech.in(locale);
        String counted = LightRow.unit(words, section.lines().getFirst());
        return Download.of(code + ".png", "image/png", ChartPng.write(chart, title(section, words), counted, words));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{code}/chart.csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            Locale locale) {
        LightSection section = section(user, code, year, unit);
        if (section.lines().isEmpty()) {
            throw Refusal.notFound("indicatorlight.nothing-to-draw");
        }
        Map<Period, Verified> verified = indicators
                .system(user)
                .coded(code)
                .map(indicator -> sections.verified(user, indicator.id(), section))
                .orElse(Map.of());
        byte[] table = new LightCsv(section, verified, speech.in(locale)).write();
        return Download.of(code + ".csv", "text/csv;charset=UTF-8", table);
    }

    private static String title(LightSection section, Words words) {
        LightLine line = section.lines().getFirst();
        String unit = section.choice().units().stream()
                .filter(one -> one.id().equals(line.unit()))
                .map(LightSection.Named::name)
                .findFirst()
                .orElse("");
        String named = unit.isEmpty() ? line.name() : line.name() + " · " + unit;
        return words.msg(
                "indicatorlight.chart", named, String.valueOf(section.choice().year()));
    }

    private LightSection section(CurrentUser user, String code, @Nullable Integer year, @Nullable UUID unit) {
        return sections.section(user, code, new LightSections.Chosen(year, unit, null));
    }
}
