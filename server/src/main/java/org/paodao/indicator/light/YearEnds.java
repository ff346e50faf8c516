package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.springframework.stereotype.Component;

/**
 * What years will end with. For units of indicators that very many have it is worked out when somebody asks, from the figures there are: kept, it would be as many
 * rows as there are lines of figures, written anew with each figure and hardly ever read.
 */
@Component
class YearEnds {
    private final ForecastTables tables;
    private final MaterialReading reading;

    YearEnds(ForecastTables tables, MaterialReading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    /** Those of a year, of all indicators for the jurisdiction as a whole. */
    List<ForecastLine> ofTheWhole(UUID jurisdiction, int year) {
        return kept(jurisdiction, year, null, Goal.WHOLE);
    }

    /**
     * Those of one indicator.
     *
     * @param unit null for all
     */
    List<ForecastLine> of(UUID jurisdiction, int year, String code, @Nullable UUID unit) {
        if (Goal.WHOLE.equals(unit) || !reading.isCrowd(jurisdiction, code)) {
            return kept(jurisdiction, year, code, unit);
        }
        List<ForecastLine> lines =
                new ArrayList<>(unit == null ? kept(jurisdiction, year, code, Goal.WHOLE) : List.of());
        lines.addAll(new Forecasting(reading.ends(jurisdiction, code, unit)).ofUnits(code, year));
        return lines;
    }

    private List<ForecastLine> kept(UUID jurisdiction, int year, @Nullable String code, @Nullable UUID unit) {
        List<ForecastLine> lines = new ArrayList<>();
        tables.of(jurisdiction, year, code, unit)
                .forEach((owner, seen) ->
                        lines.add(new ForecastLine(owner.indicator(), owner.unit(), List.copyOf(seen.values()))));
        return lines;
    }
}
