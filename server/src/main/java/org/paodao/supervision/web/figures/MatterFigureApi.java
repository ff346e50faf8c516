package org.paodao.supervision.web.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.supervision.figures.FigureLine;
import org.paodao.supervision.figures.FigureMatter;
import org.paodao.supervision.figures.FigureRange;
import org.paodao.supervision.figures.Figures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statistics of matters for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/matters/figures")
@Tag(name = "matters", description = "Matters under supervision: registered, assigned, answered, closed")
class MatterFigureApi {
    private final Figures figures;
    private final Organization organization;
    private final Clock clock;

    MatterFigureApi(Figures figures, Organization organization, Clock clock) {
        this.figures = figures;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping
    @Operation(
            summary = "Figures of matters: of all, by source and by unit",
            description =
                    "from and until are days of the period, this year when left out; source is a code, unit a name."
                            + " Open matters are those of today. Rates are per cent, null of nothing.")
    Told all(@Parameter(hidden = true) CurrentUser user, @ModelAttribute FigureQuery query) {
        Figures.Shown shown = figures.of(user, range(user, query));
        return new Told(
                shown.range().from(),
                shown.range().until(),
                Line.of(shown.all(), shown.units()),
                shown.bySource().stream()
                        .map(line -> Line.of(line, shown.units()))
                        .toList(),
                shown.byUnit().stream()
                        .map(line -> Line.of(line, shown.units()))
                        .toList());
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/matters")
    @Operation(
            summary = "The matters that a figure counts, newest first",
            description = "figure is one of the names in counts; after is next of the page before.")
    Matters matters(@Parameter(hidden = true) CurrentUser user, @ModelAttribute FigureQuery query) {
        Figures.Listed listed = figures.list(user, range(user, query), query.wanted(), query.lastShown());
        return new Matters(listed.matters(), listed.next());
    }

    private FigureRange range(CurrentUser user, FigureQuery query) {
        return query.range(LocalDate.now(clock), FigureUnits.named(organization, user, query.unit()));
    }

    /** Figures of a period. */
    record Told(LocalDate from, LocalDate until, Line all, List<Line> bySource, List<Line> byUnit) {}

    /**
     * Figures of everything, of a source or of a unit.
     *
     * @param medianWorkingDays from assignment to the answer that held
     */
    record Line(
            @Nullable String source,
            @Nullable String unit,
            Map<String, Integer> counts,
            @Nullable BigDecimal onTimeRate,
            @Nullable BigDecimal redoRate,
            @Nullable BigDecimal medianWorkingDays) {
        static Line of(FigureLine line, Map<UUID, String> units) {
            var counts = new TreeMap<String, Integer>();
            line.counts().forEach((figure, count) -> counts.put(figure.word(), count));
            return new Line(
                    line.source(),
                    line.lead() == null ? null : units.get(line.lead()),
                    counts,
                    line.onTime(),
                    line.redone(),
                    line.median());
        }
    }

    /** A page of matters. */
    record Matters(List<FigureMatter> matters, @Nullable UUID next) {}
}
