package org.paodao.indicator.web.light;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Challenges;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Opinions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.paodao.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What the lights on an indicator's page offer: the chart as a file, questions and answers, a person's word. */
@Controller
class SectionController {
    private final LightSections sections;
    private final Challenges challenges;
    private final Opinions opinions;
    private final Speech speech;

    SectionController(LightSections sections, Challenges challenges, Opinions opinions, Speech speech) {
        this.sections = sections;
        this.challenges = challenges;
        this.opinions = opinions;
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
        return Download.of(code + ".png", "image/png", ChartPng.write(chart, title(section, words), words));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{code}/chart.csv")
    ResponseEntity<byte[]> csv(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit,
            Locale locale) {
        List<LightLine> lines = section(user, code, year, unit).lines().reversed();
        if (lines.isEmpty()) {
            throw Refusal.notFound("indicatorlight.nothing-to-draw");
        }
        return Download.of(code + ".csv", "text/csv;charset=UTF-8", LightCsv.write(lines, speech.in(locale)));
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

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/indicators/{code}/questions")
    Page ask(CurrentUser user, @PathVariable String code, Written form) {
        challenges.ask(user, new Challenges.Asked(code, form.unit(), form.read(), form.text()));
        return back(code, form).saying("indicatorlight.asked");
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/indicators/{code}/questions/{id}")
    Page say(
            CurrentUser user,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            Written form) {
        challenges.say(user, id, seen, form.text());
        return back(code, form).saying("indicatorlight.said");
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/indicators/{code}/questions/{id}/close")
    Page close(
            CurrentUser user,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            Written form) {
        challenges.close(user, id, seen);
        return back(code, form).saying("indicatorlight.closed");
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/indicators/{code}/word")
    Page word(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(defaultValue = "GREEN") Light light,
            Written form) {
        opinions.say(user, new Opinions.Said(code, form.unit(), form.read(), light, form.text()));
        return back(code, form).saying("indicatorlight.word-said");
    }

    private static Page back(String code, Written form) {
        String unit = form.unit().equals(Goal.WHOLE) ? "" : "&unit=" + form.unit();
        return Page.redirect("/indicators/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8) + "?year="
                + form.read().year() + "&period=" + form.read() + unit);
    }

    /** What was written about the light of a period. */
    record Written(
            @Nullable String period,
            @Nullable UUID of,
            @Nullable String said) {
        UUID unit() {
            return of == null ? Goal.WHOLE : of;
        }

        Period read() {
            try {
                return Period.parse(period == null ? "" : period);
            } catch (IllegalArgumentException none) {
                throw Refusal.invalid("period", "indicatorlight.period");
            }
        }

        String text() {
            return said == null ? "" : said;
        }
    }
}
