package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemTimes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.paodao.scoring.forecast.Backtest;
import org.paodao.scoring.forecast.Series;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds past forecasts against outcomes. They are made anew with what was known then, so that a change of the method shows at once. */
@Service
public class TrackRecords {
    private final MaterialReading reading;

    TrackRecords(MaterialReading reading) {
        this.reading = reading;
    }

    /** Of each indicator of the newest edition, and of all together as the last. */
    @Transactional(readOnly = true)
    public List<TrackRecord> of(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        SystemTimes times = reading.times(user.jurisdiction());
        Map<String, Indicator> system = times.editions().isEmpty()
                ? Map.of()
                : times.system(times.editions().getFirst().number());
        if (system.isEmpty()) {
            return List.of();
        }
        Shelf shelf = reading.past(user.jurisdiction(), times, system.keySet());
        Map<String, TrackRecord> records = new LinkedHashMap<>();
        List<Backtest.Trial> all = new ArrayList<>();
        system.forEach((code, indicator) -> {
            List<Backtest.Trial> trials = new ArrayList<>();
            for (UUID unit : shelf.units(code)) {
                trials.addAll(Backtest.of(series(indicator, unit, shelf)).trials());
            }
            if (!trials.isEmpty()) {
                records.put(code, record(code, indicator.definition().name(), trials));
                all.addAll(trials);
            }
        });
        List<TrackRecord> found = new ArrayList<>(records.values());
        if (!all.isEmpty()) {
            found.add(record("", "", all));
        }
        return found;
    }

    /** The figures of a line and where the plans of its years begin. */
    private static Series series(Indicator indicator, UUID unit, Shelf shelf) {
        Series series = Forecasting.series(indicator.definition(), shelf.of(indicator.code(), unit));
        return series.beginning(series.values().periods().stream()
                .map(Period::year)
                .distinct()
                .map(year -> Wish.of(indicator, unit, year))
                .filter(Objects::nonNull)
                .flatMap(wish -> wish.begins(shelf).stream())
                .toList());
    }

    private static TrackRecord record(String code, String name, Collection<Backtest.Trial> trials) {
        Backtest test = new Backtest(List.copyOf(trials));
        return new TrackRecord(
                code,
                name,
                trials.size(),
                (int) trials.stream().filter(Backtest.Trial::held).count(),
                test.coverage().orElse(null),
                test.meanAbsolutePercentageError().orElse(null),
                test.bias().orElse(null));
    }
}
