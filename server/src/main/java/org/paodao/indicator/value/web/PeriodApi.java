package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.PeriodView;
import org.paodao.indicator.value.Periods;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A period as a whole, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-periods")
@Tag(name = "indicator-periods", description = "Periods: who owes what, closing and opening again")
class PeriodApi {
    private final Periods periods;

    PeriodApi(Periods periods) {
        this.periods = periods;
    }

    @Operation(summary = "What is expected for a period and what came of it")
    @Needs(Permission.VALUE_CHECK)
    @GetMapping("/{period}")
    Shown period(@Parameter(hidden = true) CurrentUser user, @PathVariable String period) {
        PeriodView view = periods.view(user, PlaceKey.period(period));
        PeriodView.Closed closed = view.closed();
        return new Shown(
                view.period().toString(),
                view.edition(),
                closed == null ? null : closed.at(),
                closed == null ? null : closed.by(),
                view.lines().stream()
                        .map(line -> Line.of(line, view.isLate(line)))
                        .toList());
    }

    @Operation(summary = "Close a period: what stands is locked and changes by corrections only. Again changes nothing")
    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/{period}/close")
    void close(@Parameter(hidden = true) CurrentUser user, @PathVariable String period) {
        periods.close(user, PlaceKey.period(period));
    }

    @Operation(summary = "Open a closed period again, with a reason. Again changes nothing")
    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/{period}/open")
    void open(@Parameter(hidden = true) CurrentUser user, @PathVariable String period, @RequestBody Opening opening) {
        periods.open(user, PlaceKey.period(period), requireNonNullElse(opening.reason(), ""));
    }

    record Opening(@Nullable String reason) {}

    /**
     * A period.
     *
     * @param edition by which it is judged
     * @param closedAt null while it is open
     */
    record Shown(
            String period,
            int edition,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            List<Line> expected) {}

    /**
     * A figure that is expected.
     *
     * @param unit by id; null for the jurisdiction as a whole
     * @param reporter the unit that reports it
     * @param state null when it did not come
     */
    record Line(
            String indicator,
            @Nullable UUID unit,
            String part,
            UUID reporter,
            LocalDate due,
            boolean late,
            @Nullable String state,
            @Nullable BigDecimal value) {
        static Line of(PeriodView.Line line, boolean late) {
            return new Line(
                    line.expected().indicator().code(),
                    ApiPlaces.unit(line.expected().place()),
                    line.expected().place().part(),
                    line.expected().reporter(),
                    line.expected().due(),
                    late,
                    line.value() == null ? null : line.value().state().name(),
                    line.value() == null ? null : line.value().amount());
        }
    }
}
