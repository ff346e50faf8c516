package org.paodao.indicator.value.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.indicator.value.ValueStream;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-values")
@Tag(name = "indicator-values", description = "Figures of indicators: reading, reporting, deciding, loading")
class ValueApi {
    private final Values values;
    private final Approvals approvals;
    private final ValueLoads loads;
    private final ValueStream stream;
    private final ApiPlaces places;

    ValueApi(Values values, Approvals approvals, ValueLoads loads, ValueStream stream, ApiPlaces places) {
        this.values = values;
        this.approvals = approvals;
        this.loads = loads;
        this.stream = stream;
        this.places = places;
    }

    @Operation(
            summary = "The figures that one may see",
            description =
                    "Those that stand (APPROVED, LOCKED) for everybody; those on their way (DRAFT, SUBMITTED, RETURNED) for the unit that"
                            + " reports them and for the office. Each says its state and its version; state leaves only one state."
                            + " " + ApiPlaces.UNIT
                            + " As JSON, or as CSV with format=csv. from and to are periods of any length, such as 2023-01, 2023-Q1 or 2023:"
                            + " every figure, of whatever frequency, whose period shares a day with the time from the first day"
                            + " of from to the last day of to.")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    void read(
            @Parameter(hidden = true) CurrentUser user,
            ReadQuery query,
            @Parameter(hidden = true) HttpServletResponse response) {
        boolean json = !"csv".equals(query.format());
        stream.write(user, query.wanted(), json, () -> begin(response, json));
    }

    private static Writer begin(HttpServletResponse response, boolean json) {
        response.setContentType(json ? MediaType.APPLICATION_JSON_VALUE : "text/csv");
        response.setCharacterEncoding("UTF-8");
        try {
            return response.getWriter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Operation(
            summary = "Enter or change figures of one's unit, all or none; they become drafts",
            description = ApiPlaces.UNIT)
    @Needs(Permission.VALUE_ENTER)
    @PostMapping
    Done enter(@Parameter(hidden = true) CurrentUser user, @RequestBody Entering entering) {
        List<Figure> figures = listed(entering.values());
        values.enter(user, places.entries(user, figures));
        return new Done(figures.size());
    }

    @Operation(summary = "Send figures to the head of their unit", description = ApiPlaces.UNIT)
    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/submit")
    Done submit(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        List<Seen> seen = places.seen(user, listed(deciding.values()));
        values.submit(user, seen);
        return new Done(seen.size());
    }

    @Operation(
            summary = "Let figures of one's unit stand",
            description =
                    "reason answers for those that a check asks about; without it they are refused. " + ApiPlaces.UNIT)
    @Needs(Permission.VALUE_APPROVE)
    @PostMapping("/approve")
    Done approve(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        List<Seen> seen = places.seen(user, listed(deciding.values()));
        approvals.approve(user, seen, Objects.requireNonNullElse(deciding.reason(), ""));
        return new Done(seen.size());
    }

    @Operation(summary = "Send figures back with a reason", description = ApiPlaces.UNIT)
    @Needs({Permission.VALUE_APPROVE, Permission.VALUE_CHECK})
    @PostMapping("/return")
    Done sendBack(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        List<Seen> seen = places.seen(user, listed(deciding.values()));
        approvals.sendBack(user, seen, Objects.requireNonNullElse(deciding.reason(), ""));
        return new Done(seen.size());
    }

    @Operation(summary = "Set a verified figure beside a reported one", description = ApiPlaces.UNIT)
    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/verify")
    Done verify(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        for (Figure figure : listed(deciding.values())) {
            BigDecimal amount = figure.value();
            if (amount == null) {
                throw Refusal.invalid("value", "indicatorvalue.empty");
            }
            approvals.verify(
                    user, places.place(user, figure), amount, Objects.requireNonNullElse(deciding.reason(), ""));
        }
        return new Done(listed(deciding.values()).size());
    }

    @Operation(
            summary = "Load figures of many units, all or none",
            description =
                    "CSV in UTF-8 with the columns code, unit, part, period, value and, if wanted, name, stage, source, comment."
                            + " " + ApiPlaces.UNIT
                            + " A name that is not like that of the indicator is told in doubts; it refuses nothing."
                            + " The same content again changes nothing. What the checks find is counted as warnings;"
                            + " /api/v1/indicator-warnings lists and answers it by the id of the load.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description =
                                    "A line of column names, then a line for each figure; no cell goes over the end of a line.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string"),
                                            examples =
                                                    @ExampleObject(
                                                            "code,unit,part,period,value\nZB-01,,,2023-06,12.5\n"))))
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(path = "/load", consumes = "text/csv")
    ValueLoads.Loaded load(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "API") String name,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return loads.load(user, name, request.getInputStream());
    }

    /** The figures that are listed; refused when there are none. */
    static List<Figure> listed(@Nullable List<Figure> figures) {
        if (figures == null || figures.isEmpty()) {
            throw Refusal.invalid("values", "indicatorvalue.none-given");
        }
        return figures;
    }

    /** Which figures are wanted, and as what. */
    record ReadQuery(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable String from,
            @Nullable String to,
            @Nullable String state,
            @Nullable String format) {
        ValueStream.Wanted wanted() {
            return new ValueStream.Wanted(indicator, unit, part, period("from", from), period("to", to), state);
        }

        private static @Nullable Period period(String field, @Nullable String written) {
            return written == null
                    ? null
                    : PlaceKey.readable(written)
                            .orElseThrow(() -> Refusal.invalid(field, "indicatorvalue.period-unknown"));
        }
    }

    /**
     * A figure.
     *
     * @param indicator its code
     * @param unit by name; empty, or the id 00000000-0000-0000-0000-000000000000, for the jurisdiction as a whole; the name of the unit that reports for all means the whole, too
     * @param version that was seen; 0 where there was none. Whoever enters a first figure may leave it out
     */
    record Figure(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String stage,
            @Nullable String comment,
            @Nullable String source,
            @Nullable Integer version) {}

    record Entering(@Nullable List<Figure> values) {}

    record Deciding(@Nullable List<Figure> values, @Nullable String reason) {}

    /** @param figures how many it was about */
    record Done(int figures) {}
}
