package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.UsualRange;
import org.paodao.scoring.Period;
import org.paodao.scoring.forecast.Forecast;
import org.paodao.scoring.forecast.Interval;
import org.paodao.scoring.forecast.Observed;
import org.paodao.scoring.forecast.RunRate;
import org.paodao.scoring.forecast.Series;
import org.paodao.scoring.forecast.YearEnd;
import org.paodao.scoring.path.Lane;
import org.paodao.scoring.path.Path;

/** Says what years will end with, by approved figures only. */
final class Forecasting {
    private final Material material;
    private final Wishes wishes;
    private final Map<Integer, Map<String, Indicator>> systems = new HashMap<>();
    private final Map<Period, Integer> editions = new HashMap<>();
    private final IdentityHashMap<Indicator, UsualRange> ranges = new IdentityHashMap<>();

    Forecasting(Material material) {
        this.material = material;
        this.wishes = new Wishes(material.shelf());
    }

    /** The forecasts from every figure of an indicator from a year on, as far as they are kept: not of the units of an indicator that very many have. */
    List<Row> of(String code, int fromYear) {
        boolean crowd = material.breadth().crowds().contains(code);
        List<Row> rows = new ArrayList<>();
        for (UUID unit : crowd ? Set.of(Goal.WHOLE) : material.shelf().units(code)) {
            if (material.concerns(unit)) {
                LineFigures figures = material.shelf().of(code, unit);
                for (Period asOf : seenFrom(unit, figures)) {
                    Row row = asOf.year() < fromYear ? null : row(code, unit, figures, asOf);
                    if (row != null) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    /** What a year of an indicator will end with, for each unit from its last figure of that year. */
    List<ForecastLine> ofUnits(String code, int year) {
        List<ForecastLine> lines = new ArrayList<>();
        for (UUID unit : material.shelf().units(code)) {
            LineFigures figures = material.shelf().of(code, unit);
            Period asOf = unit.equals(Goal.WHOLE) || !material.concerns(unit) ? null : last(figures, year);
            Row row = asOf == null ? null : row(code, unit, figures, asOf);
            if (asOf != null && row != null) {
                lines.add(new ForecastLine(code, unit, List.of(row.seen(asOf))));
            }
        }
        return lines;
    }

    /** The last period of a year of which there is an approved figure. */
    private static @Nullable Period last(LineFigures figures, int year) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (!figures.figure(i).provisional() && figures.period(i).year() == year) {
                return figures.period(i);
            }
        }
        return null;
    }

    private @Nullable Row row(String code, UUID unit, LineFigures figures, Period asOf) {
        Indicator indicator = indicator(code, asOf);
        Long line = indicator == null ? null : material.series().get(new Material.Line(indicator.id(), unit));
        if (indicator == null
                || line == null
                || asOf.frequency() != indicator.definition().frequency()
                || asOf.frequency().perYear() == 1) {
            return null;
        }
        Series series = series(indicator.definition(), figures);
        return series.values().of(asOf) == null ? null : row(new Seen(indicator, unit, line, asOf), series);
    }

    /** Of the whole each period's forecast is kept, to be held against what came; of its units what is said now. */
    private static Collection<Period> seenFrom(UUID unit, LineFigures figures) {
        List<Period> seen = new ArrayList<>();
        for (int i = figures.size() - 1; i >= 0; i--) {
            if (!figures.figure(i).provisional()) {
                if (!unit.equals(Goal.WHOLE)) {
                    return List.of(figures.period(i));
                }
                seen.add(figures.period(i));
            }
        }
        return seen.reversed();
    }

    /** The approved figures of the line. */
    static Series series(Definition definition, LineFigures figures) {
        List<Period> periods = new ArrayList<>(figures.size());
        List<BigDecimal> amounts = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.figure(i).provisional() && figures.period(i).frequency() == definition.frequency()) {
                periods.add(figures.period(i));
                amounts.add(figures.figure(i).amount());
            }
        }
        return new Series(
                definition.frequency(),
                definition.cumulative(),
                definition.decimals(),
                new Observed(periods, amounts),
                List.of());
    }

    private Row row(Seen seen, Series figures) {
        Wish wish = wishes.of(seen.indicator(), seen.unit(), seen.asOf().year());
        Path path = wishes.path(seen.asOf());
        Series series = wish == null ? figures : figures.beginning(wish.begins(wish.isOneWay() ? path : null));
        YearEnd end = Forecast.yearEnd(series, seen.asOf())
                .within(ranges.computeIfAbsent(seen.indicator(), UsualRange::expected)
                        .beside(series.values().values()));
        Interval interval = end instanceof YearEnd.Estimate estimate ? estimate.interval() : null;
        BigDecimal middle =
                end instanceof YearEnd.Known known ? known.value() : interval == null ? null : interval.middle();
        boolean paced = wish != null
                && !wish.isSaid()
                && !wish.isRank()
                && !seen.indicator().definition().growth();
        return new Row(
                seen.line(),
                seen.asOf().toString(),
                seen.asOf().year(),
                end instanceof YearEnd.Estimate estimate ? estimate.method().name() : null,
                interval == null ? middle : interval.low(),
                middle,
                interval == null ? middle : interval.high(),
                Told.of(end.reason()),
                paced && path != null ? runRate(series, seen.asOf(), path) : null);
    }

    /** Of a range that adds up first what has to come together, then what may; of one that does not, nothing: it is only left or not. */
    private static @Nullable Told runRate(Series series, Period asOf, Path path) {
        Lane low = path.low();
        Lane high = path.high();
        if (low != null && high != null && !series.cumulative()) {
            return null;
        }
        RunRate rate = low == null ? null : RunRate.toAtLeast(series, asOf, low.goal());
        boolean reached = rate == null || rate.perPeriod() == null;
        if (high != null && reached) {
            rate = RunRate.toAtMost(series, asOf, high.goal());
        }
        return rate == null ? null : Told.of(rate.reason());
    }

    private @Nullable Indicator indicator(String code, Period period) {
        int edition = editions.computeIfAbsent(period, material.times()::editionFor);
        return edition == 0
                ? null
                : systems.computeIfAbsent(edition, material.times()::system).get(code);
    }

    private record Seen(Indicator indicator, UUID unit, long line, Period asOf) {}

    /** A forecast as it goes into its row. */
    record Row(
            long series,
            String asOf,
            int year,
            @Nullable String method,
            @Nullable BigDecimal low,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal high,
            Told reason,
            @Nullable Told runRate) {
        YearForecast seen(Period from) {
            return new YearForecast(from, method, low, middle, high, reason, runRate);
        }
    }
}
