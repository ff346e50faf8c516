package org.paodao.indicator.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Challenges;
import org.paodao.indicator.light.Opinions;
import org.paodao.indicator.web.light.LightSection;
import org.paodao.indicator.web.light.LightSections;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What the lights on an indicator's page offer: questions and answers, a person's word. */
@Controller
class SectionController {
    private final Challenges challenges;
    private final Opinions opinions;
    private final IndicatorPages pages;

    SectionController(Challenges challenges, Opinions opinions, IndicatorPages pages) {
        this.pages = pages;
        this.challenges = challenges;
        this.opinions = opinions;
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/indicators/{code}/questions")
    Page ask(CurrentUser user, @PathVariable String code, Written form) {
        return orAgain(user, code, form, LightSection.Typed.QUESTION, () -> {
            challenges.ask(user, new Challenges.Asked(code, form.unit(), form.read(), form.text()));
            return back(code, form).saying("indicatorlight.asked");
        });
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/indicators/{code}/questions/{id}")
    Page say(
            CurrentUser user,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            Written form) {
        return orAgain(user, code, form, id.toString(), () -> {
            challenges.say(user, id, seen, form.text());
            return back(code, form).saying("indicatorlight.said");
        });
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/indicators/{code}/questions/{id}/close")
    Page close(
            CurrentUser user,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int seen,
            Written form) {
        return orAgain(user, code, form, id.toString(), () -> {
            challenges.close(user, id, seen);
            return back(code, form).saying("indicatorlight.closed");
        });
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/indicators/{code}/questions/{id}/known")
    Page know(CurrentUser user, @PathVariable String code, @PathVariable UUID id) {
        challenges.know(user, id);
        return Page.redirect("/").saying("indicatorlight.known");
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/indicators/{code}/word")
    Page word(CurrentUser user, @PathVariable String code, Written form) {
        return orAgain(user, code, form, LightSection.Typed.WORD, () -> {
            opinions.say(user, new Opinions.Said(code, form.unit(), form.read(), form.chosen(), form.text()));
            return back(code, form).saying("indicatorlight.word-said");
        });
    }

    /** Refused, what was written stands in its form again, on the page from which it came. */
    private Page orAgain(CurrentUser user, String code, Written form, String name, Supplier<Page> work) {
        return Page.orAgain(
                work,
                () -> pages.of(user, code, LightSections.Chosen.of(null, form.of(), form.period()))
                        .with(new LightSection.Typed(name, form.text(), form.light())));
    }

    private static Page back(String code, Written form) {
        String unit = form.unit().equals(Goal.WHOLE) ? "" : "&unit=" + form.unit();
        return Page.redirect("/indicators/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8) + "?year="
                + form.read().year() + "&period=" + form.read() + unit);
    }

    /**
     * What was written about the light of a period.
     *
     * @param light the one that a person gives
     */
    record Written(
            @Nullable String period,
            @Nullable UUID of,
            @Nullable String said,
            @Nullable String light) {
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

        Light chosen() {
            return Arrays.stream(Light.values())
                    .filter(one -> one.name().equals(light))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("light", "indicatorlight.light-unfit"));
        }

        String text() {
            return said == null ? "" : said;
        }
    }
}
