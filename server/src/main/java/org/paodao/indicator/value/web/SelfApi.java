package org.paodao.indicator.value.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Gap;
import org.paodao.indicator.light.Gaps;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.SelfState;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.light.Light;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What units say of how their indicators stand, for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "self-reports", description = "What units say of how their indicators stand, beside the lights")
class SelfApi {
    private final SelfReports reports;
    private final Gaps gaps;
    private final Lights lights;
    private final ApiPlaces places;

    SelfApi(SelfReports reports, Gaps gaps, Lights lights, ApiPlaces places) {
        this.reports = reports;
        this.gaps = gaps;
        this.lights = lights;
        this.places = places;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/self-reports")
    @Operation(
            summary =
                    "What units say of how their indicators stand; what belongs to a figure on its way they alone see")
    List<SelfReport> said(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period) {
        return reports.of(user, new SelfReports.Wanted(indicator, year, period));
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/self-reports")
    @Operation(
            summary = "Say how indicators of one's unit stand, all or none",
            description =
                    "state is AHEAD, ON_SCHEDULE, BEHIND or FAR_BEHIND, or null to say nothing any more; behind asks for"
                            + " a reason. version is the one that was seen, 0 when there was none.")
    Done say(@Parameter(hidden = true) CurrentUser user, @RequestBody Saying saying) {
        List<Word> words = saying.values();
        if (words == null || words.isEmpty()) {
            throw Refusal.invalid("values", "indicatorvalue.none-given");
        }
        reports.say(user, words.stream().map(word -> said(user, word)).toList());
        return new Done(words.size());
    }

    private SelfReport.Said said(CurrentUser user, Word word) {
        Place place = places.place(
                user,
                new ValueApi.Figure(word.indicator(), word.unit(), null, word.period(), null, null, null, null, null));
        String named = word.state();
        SelfState state = named == null
                ? null
                : SelfState.named(named)
                        .orElseThrow(() -> Refusal.invalid("state", "indicatorvalue.self-state", named));
        return new SelfReport.Said(
                place, state, word.reason() == null ? "" : word.reason(), word.version() == null ? 0 : word.version());
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/light-gaps")
    @Operation(
            summary = "The words of units beside the lights, newest period first, and how often they agree by unit",
            description =
                    "Without year and period those of the newest year with lights for which most indicators have targets. A difference is a question and"
                            + " counts for nothing else.")
    Compared gaps(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period) {
        Integer shown = year == null && period == null ? Integer.valueOf(lights.year(user, lights.years(user))) : year;
        List<Gap> found = gaps.of(
                user, new LightFilter(shown, period == null ? null : PlaceKey.period(period), indicator, null, null));
        return new Compared(found.stream().map(Beside::of).toList(), Gaps.byUnit(found));
    }

    /**
     * What is said of an indicator.
     *
     * @param unit by name; empty for the jurisdiction as a whole
     */
    record Word(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String period,
            @Nullable String state,
            @Nullable String reason,
            @Nullable Integer version) {}

    record Saying(@Nullable List<Word> values) {}

    /** @param indicators of how many it was said */
    record Done(int indicators) {}

    /** @param units how often the word of each agreed with the lights */
    record Compared(List<Beside> indicators, Map<UUID, Gaps.Count> units) {}

    /** A light and the word of the unit. */
    record Beside(
            String indicator,
            UUID unit,
            String period,
            Light light,
            @Nullable SelfState said,
            String reason,
            Instant saidAt,
            Gap.Sort sort) {
        static Beside of(Gap gap) {
            return new Beside(
                    gap.line().indicator(),
                    gap.line().unit(),
                    gap.line().period().toString(),
                    gap.line().light(),
                    gap.self().state(),
                    gap.self().reason(),
                    gap.self().saidAt(),
                    gap.sort());
        }
    }
}
