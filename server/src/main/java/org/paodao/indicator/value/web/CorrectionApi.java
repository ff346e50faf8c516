package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Correction;
import org.paodao.indicator.value.Corrections;
import org.paodao.indicator.value.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of figures that stand, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-corrections")
@Tag(name = "indicator-corrections", description = "Corrections of figures that stand: proposing, approving, declining")
class CorrectionApi {
    private final Corrections corrections;
    private final ApiPlaces places;
    private final Indicators indicators;

    CorrectionApi(Corrections corrections, ApiPlaces places, Indicators indicators) {
        this.corrections = corrections;
        this.places = places;
        this.indicators = indicators;
    }

    @Operation(summary = "The corrections that wait, those of one's unit or all for the office")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    List<Shown> waiting(@Parameter(hidden = true) CurrentUser user) {
        Map<UUID, String> codes = new HashMap<>();
        indicators.system(user).indicators().forEach(one -> codes.put(one.id(), one.code()));
        return corrections.waiting(user).stream()
                .map(one -> Shown.of(one, codes.getOrDefault(one.place().indicator(), "")))
                .toList();
    }

    @Operation(
            summary = "Propose another figure in place of one that stands",
            description =
                    "comment is the reason; without value the figure is to be withdrawn; version is the one of the figure that was seen."
                            + " The old figure stands until the head of the unit approves. While another proposal waits it is refused.")
    @Needs(Permission.VALUE_ENTER)
    @PostMapping
    void propose(@Parameter(hidden = true) CurrentUser user, @RequestBody ValueApi.Figure figure) {
        ApiPlaces.seen("version", figure.version());
        Entry entry = places.entries(user, List.of(figure)).getFirst();
        corrections.propose(user, entry);
    }

    @Operation(
            summary = "Let a proposed figure stand; the old one stays in the history",
            description =
                    "number is the one of the proposal, as listed; another that came in its place is not approved.")
    @Needs(Permission.VALUE_APPROVE)
    @PostMapping("/approve")
    void approve(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        corrections.approve(user, places.place(user, deciding.figure()), deciding.seen());
    }

    @Operation(
            summary = "Send a proposal back; comment is the reason, which whoever proposed it is told",
            description = "number is the one of the proposal, as listed.")
    @Needs({Permission.VALUE_APPROVE, Permission.VALUE_CHECK})
    @PostMapping("/decline")
    void decline(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        corrections.decline(
                user,
                places.place(user, deciding.figure()),
                deciding.seen(),
                requireNonNullElse(deciding.comment(), ""));
    }

    @Operation(
            summary = "Take the proposal of one's unit back",
            description = "number is the one of the proposal, as listed.")
    @Needs(Permission.VALUE_ENTER)
    @PostMapping("/take-back")
    void takeBack(@Parameter(hidden = true) CurrentUser user, @RequestBody Deciding deciding) {
        corrections.takeBack(user, places.place(user, deciding.figure()), deciding.seen());
    }

    /** Which proposal is meant, of which figure. */
    record Deciding(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable String period,
            @Nullable Integer number,
            @Nullable String comment) {
        ValueApi.Figure figure() {
            return new ValueApi.Figure(indicator, unit, part, period, null, null, null, null, null);
        }

        int seen() {
            return ApiPlaces.seen("number", number);
        }
    }

    /**
     * A correction that waits.
     *
     * @param unit by id; null for the jurisdiction as a whole
     * @param number which proposal for this figure it is; whoever decides names it
     * @param value null to withdraw the figure
     * @param documented whether a source document came with it; /api/v1/indicator-values/document/of-correction has it
     * @param corrects the version of the figure that it corrects
     */
    record Shown(
            String indicator,
            @Nullable UUID unit,
            String part,
            String period,
            int number,
            @Nullable BigDecimal value,
            String stage,
            String reason,
            String source,
            boolean documented,
            int corrects,
            Instant proposedAt,
            String proposedBy) {
        static Shown of(Correction one, String code) {
            return new Shown(
                    code,
                    ApiPlaces.unit(one.place()),
                    one.place().part(),
                    one.place().period().toString(),
                    one.number(),
                    one.amount(),
                    one.stage().name(),
                    one.reason(),
                    one.source(),
                    one.document() != null,
                    one.corrects(),
                    one.proposedAt(),
                    one.proposedByName());
        }
    }
}
