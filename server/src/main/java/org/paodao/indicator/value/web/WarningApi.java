package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Warning;
import org.paodao.indicator.value.WarningFilter;
import org.paodao.indicator.value.Warnings;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What checks found about figures, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-warnings")
@Tag(name = "indicator-warnings", description = "What checks found about figures, and the reasons for it")
class WarningApi {
    private final Warnings warnings;
    private final WarningRows rows;
    private final ApiPlaces places;

    WarningApi(Warnings warnings, WarningRows rows, ApiPlaces places) {
        this.warnings = warnings;
        this.rows = rows;
        this.places = places;
    }

    @Operation(
            summary = "What checks found",
            description =
                    "Of a load, of a kind, without a reason (open=true) or all (open=false); a hundred at a time, the next after the key of the last.")
    @Needs({Permission.VALUE_ENTER, Permission.VALUE_APPROVE, Permission.VALUE_CHECK, Permission.VALUE_LOAD})
    @GetMapping
    Listed list(@Parameter(hidden = true) CurrentUser user, WarningController.Query query) {
        WarningFilter filter = query.filter();
        List<Warning> found = warnings.page(user, filter);
        boolean more = found.size() > Warnings.PAGE;
        List<Warning> page = more ? found.subList(0, Warnings.PAGE) : found;
        return new Listed(
                rows.of(user, page).stream().map(Shown::of).toList(),
                warnings.counts(user, query.without()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                more ? page.getLast().key() : null);
    }

    @Operation(
            summary = "Give the reason",
            description =
                    "For the figures that are named, or for all of a load or kind that have none. The same again changes nothing.")
    @Needs({Permission.VALUE_ENTER, Permission.VALUE_APPROVE, Permission.VALUE_CHECK, Permission.VALUE_LOAD})
    @PostMapping("/reasons")
    Answered answer(@Parameter(hidden = true) CurrentUser user, @RequestBody Answering answering) {
        List<Place> named = requireNonNullElse(answering.values(), List.<ValueApi.Figure>of()).stream()
                .map(figure -> places.place(user, figure))
                .toList();
        Check check = kind(answering.check());
        if (named.isEmpty() && check == null && answering.load() == null) {
            throw Refusal.invalid("values", "indicatorvalue.none-given");
        }
        var filter = new WarningFilter(answering.load(), check, named, named.isEmpty(), WarningFilter.After.NOTHING);
        return new Answered(warnings.answer(user, filter, requireNonNullElse(answering.reason(), "")));
    }

    static @Nullable Check kind(@Nullable String name) {
        return name == null || name.isEmpty()
                ? null
                : Arrays.stream(Check.values())
                        .filter(check -> check.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("check", "indicatorvalue.rule-check"));
    }

    /**
     * A page.
     *
     * @param total how many there are
     * @param next where the next page begins; null when there is none
     */
    record Listed(List<Shown> warnings, int total, @Nullable String next) {}

    /**
     * One of them.
     *
     * @param unit by id; null for the jurisdiction as a whole
     * @param found the key of what was found
     * @param arguments what is put into its sentence
     * @param owedBy the unit that gives the reason; empty for the office
     */
    record Shown(
            String indicator,
            @Nullable UUID unit,
            String part,
            String period,
            BigDecimal value,
            String state,
            String check,
            String found,
            List<String> arguments,
            String comment,
            String reason,
            String answeredBy,
            String owedBy,
            @Nullable UUID load) {
        static Shown of(WarningsPage.Row row) {
            Warning warning = row.warning();
            Place place = warning.place();
            return new Shown(
                    row.code(),
                    ApiPlaces.unit(place),
                    place.part(),
                    place.period().toString(),
                    warning.amount(),
                    warning.state().name(),
                    warning.check().name(),
                    warning.found().key(),
                    warning.found().arguments().stream().map(Objects::toString).toList(),
                    warning.comment(),
                    warning.reason(),
                    warning.answeredBy(),
                    row.owes(),
                    warning.load());
        }
    }

    record Answering(
            @Nullable List<ValueApi.Figure> values,
            @Nullable UUID load,
            @Nullable String check,
            @Nullable String reason) {}

    /** @param answered how many now have this reason that had another or none */
    record Answered(int answered) {}
}
