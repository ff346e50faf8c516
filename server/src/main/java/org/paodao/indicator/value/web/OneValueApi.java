package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Correction;
import org.paodao.indicator.value.PastValue;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.Value;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.indicator.value.Verified;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One figure with all that is known of it, and what its unit takes back, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-values")
@Tag(name = "indicator-values")
class OneValueApi {
    private final ValueLists lists;
    private final Values values;
    private final ApiPlaces places;

    OneValueApi(ValueLists lists, Values values, ApiPlaces places) {
        this.lists = lists;
        this.values = values;
        this.places = places;
    }

    @Operation(
            summary = "One figure with its history and the verified ones beside it",
            description =
                    ApiPlaces.UNIT
                            + " Its warnings are listed by /api/v1/indicator-warnings, its correction by /api/v1/indicator-corrections.")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/one")
    Shown one(@Parameter(hidden = true) CurrentUser user, PlaceQuery query) {
        return Shown.of(lists.one(user, places.place(user, query.figure())));
    }

    @Operation(summary = "Take back figures that were sent and not yet decided")
    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/recall")
    ValueApi.Done recall(@Parameter(hidden = true) CurrentUser user, @RequestBody ValueApi.Deciding deciding) {
        List<Seen> seen = places.seen(user, ValueApi.listed(deciding.values()));
        values.recall(user, seen);
        return new ValueApi.Done(seen.size());
    }

    @Operation(summary = "Take out figures that were not sent yet, with a reason; that they were there stays known")
    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/withdraw")
    ValueApi.Done withdraw(@Parameter(hidden = true) CurrentUser user, @RequestBody ValueApi.Deciding deciding) {
        List<Seen> seen = places.seen(user, ValueApi.listed(deciding.values()));
        values.withdraw(user, seen, requireNonNullElse(deciding.reason(), ""));
        return new ValueApi.Done(seen.size());
    }

    /** Which figure is meant. */
    record PlaceQuery(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable String period) {
        ValueApi.Figure figure() {
            return new ValueApi.Figure(indicator, unit, part, period, null, null, null, null, null);
        }
    }

    /**
     * A figure.
     *
     * @param value null once it was withdrawn
     * @param reported whether its unit reported it; else the office loaded it
     * @param document the name of its source document; null for none
     * @param at when it became what it is
     * @param by the name of who made it so, for its unit and the office; empty for others
     * @param onlyDocument whether nothing but its source document was changed then
     * @param reason why it was made so: returned, withdrawn or corrected; empty for none
     * @param closed whether the period is closed
     * @param verified what the office found, newest first
     * @param corrections proposals that wait no more, newest first; for its unit and the office
     * @param past what it was, newest first; what was not sent yet only for its unit and the office
     */
    record Shown(
            @Nullable BigDecimal value,
            String stage,
            String state,
            int version,
            boolean reported,
            String comment,
            String source,
            @Nullable String document,
            Instant at,
            String by,
            boolean onlyDocument,
            String reason,
            boolean closed,
            List<Found> verified,
            List<Wanted> corrections,
            List<Was> past) {
        static Shown of(Told told) {
            Value value = told.value();
            return new Shown(
                    value.amount(),
                    value.stage().name(),
                    value.state().name(),
                    value.version(),
                    value.reported(),
                    value.comment(),
                    value.source(),
                    told.document() == null ? null : told.document().name(),
                    value.changedAt(),
                    told.by().name(told.by().last()),
                    told.by().onlyDocument(),
                    told.by().reason(),
                    told.closed(),
                    told.verified().stream().map(Found::of).toList(),
                    told.corrections().stream().map(Wanted::of).toList(),
                    told.past().stream()
                            .map(was -> Was.of(was, told.by().name(was.by())))
                            .toList());
        }
    }

    /** A figure that the office found. */
    record Found(BigDecimal value, String reason, Instant at, String by) {
        static Found of(Verified verified) {
            return new Found(verified.amount(), verified.reason(), verified.at(), verified.by());
        }
    }

    /**
     * A correction that waits no more.
     *
     * @param value null to withdraw the figure
     * @param became APPROVED, DECLINED or TAKEN_BACK
     * @param because why it was declined; empty otherwise
     */
    record Wanted(
            int number,
            @Nullable BigDecimal value,
            String stage,
            String reason,
            Instant proposedAt,
            String proposedBy,
            String became,
            String because,
            Instant at,
            String by) {
        static Wanted of(Correction.Past past) {
            Correction one = past.wanted();
            return new Wanted(
                    one.number(),
                    one.amount(),
                    one.stage().name(),
                    one.reason(),
                    one.proposedAt(),
                    one.proposedByName(),
                    past.became().name(),
                    past.because(),
                    past.at(),
                    past.byName());
        }
    }

    /**
     * What the figure was.
     *
     * @param document the name of the source document that it had; null for none
     * @param by the name of who made it so, for its unit and the office; empty for others
     * @param onlyDocument whether nothing but its source document was changed then
     * @param reason why it was made so: returned, withdrawn or corrected; empty for none
     */
    record Was(
            int version,
            @Nullable BigDecimal value,
            String stage,
            String state,
            String comment,
            String source,
            @Nullable String document,
            Instant at,
            String by,
            boolean onlyDocument,
            String reason) {
        static Was of(PastValue past, String by) {
            return new Was(
                    past.version(),
                    past.amount(),
                    past.stage().name(),
                    past.state().name(),
                    past.comment(),
                    past.source(),
                    past.document() == null ? null : past.document().name(),
                    past.at(),
                    by,
                    past.onlyDocument(),
                    past.reason());
        }
    }
}
