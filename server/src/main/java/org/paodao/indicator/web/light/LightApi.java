package org.paodao.indicator.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.ForecastLine;
import org.paodao.indicator.light.LightChange;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.light.Opinions;
import org.paodao.indicator.light.Sentences;
import org.paodao.indicator.light.TrackRecord;
import org.paodao.indicator.light.TrackRecords;
import org.paodao.indicator.value.ValueLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lights and forecasts for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "lights", description = "Lights with their reasons, what turned, forecasts")
class LightApi {
    private final Lights lights;
    private final TrackRecords records;
    private final Opinions opinions;
    private final Speech speech;
    private final ValueLists values;

    LightApi(Lights lights, TrackRecords records, Opinions opinions, Speech speech, ValueLists values) {
        this.values = values;
        this.lights = lights;
        this.records = records;
        this.opinions = opinions;
        this.speech = speech;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/lights")
    @Operation(
            summary = "Lights by period, unit, indicator and light",
            description =
                    "Without year and period those of the newest year with lights for which most indicators have targets. A unit's are those of its figures and of indicators it answers for."
                            + " Of very many units the reasons of a light come with that light alone; all figures of a period come from /light-figures.")
    List<LightLine> lights(@Parameter(hidden = true) CurrentUser user, Asked asked) {
        Integer year = asked.year() == null && asked.period() == null && asked.indicator() == null
                ? newestYear(user)
                : asked.year();
        Period period = asked.period() == null ? null : read(asked.period());
        ToIntFunction<Period> editions = values.editions(user);
        return lights
                .lines(user, new LightFilter(year, period, asked.indicator(), asked.unit(), asked.light()))
                .stream()
                .map(line -> line.of(editions.applyAsInt(line.period())))
                .toList();
    }

    private Integer newestYear(CurrentUser user) {
        return lights.year(user, lights.years(user));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/lights/{indicator}/{period}")
    @Operation(
            summary =
                    "One light with its reasons, in both languages; without a unit that of the jurisdiction as a whole")
    Explained one(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String indicator,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable UUID unit) {
        LightLine line = lights.line(user, indicator, unit == null ? Goal.WHOLE : unit, read(period))
                .of(values.editions(user).applyAsInt(read(period)));
        return new Explained(
                line,
                Sentences.why(speech.in(Locale.SIMPLIFIED_CHINESE), line),
                Sentences.why(speech.in(Locale.ENGLISH), line));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/light-changes")
    @Operation(summary = "What turned and why, newest first; before is the id of the last one seen")
    List<LightChange> changes(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable UUID before) {
        return lights.changes(user, indicator, before);
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/forecasts")
    @Operation(
            summary = "What was said of the end of a year, from each of its periods",
            description =
                    "Without an indicator of all as a whole; of one indicator also of its units, or of one of them.")
    List<ForecastLine> forecasts(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable UUID unit) {
        return lights.forecasts(user, year == null ? newestYear(user) : year, indicator, unit);
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/forecasts/track-records")
    @Operation(summary = "How past forecasts held against what came")
    List<TrackRecord> trackRecords(@Parameter(hidden = true) CurrentUser user) {
        return records.of(user);
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/light-opinions")
    @Operation(summary = "Say how a target stands that no number can judge, with the reason")
    void say(@Parameter(hidden = true) CurrentUser user, @RequestBody Word word) {
        opinions.say(
                user,
                new Opinions.Said(
                        text(word.indicator()),
                        word.unit() == null ? Goal.WHOLE : word.unit(),
                        read(word.period()),
                        word.light() == null ? Light.NOT_JUDGED : word.light(),
                        text(word.reason())));
    }

    /** A period as addresses and bodies have it. */
    static Period read(@Nullable String written) {
        try {
            return Period.parse(text(written));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("period", "indicatorlight.period");
        }
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** Which lights are asked for. */
    record Asked(
            @Nullable Integer year,
            @Nullable String period,
            @Nullable UUID unit,
            @Nullable String indicator,
            @Nullable Light light) {}

    /** A light and why, in Chinese and English. */
    record Explained(LightLine light, String zh, String en) {}

    /** What a person says; without a unit of the jurisdiction as a whole. */
    record Word(
            @Nullable String indicator,
            @Nullable UUID unit,
            @Nullable String period,
            @Nullable Light light,
            @Nullable String reason) {}
}
