package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.light.Digits;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Value;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.Period;

/**
 * The approved figures of the parts of an indicator in a year: a row for each part, a column for each period that has any. Parts have no targets of their own, so
 * they have no lights.
 *
 * @param indicator its code
 * @param unit for which unit
 */
public record PartTable(String indicator, UUID unit, int year, List<Period> periods, List<Row> rows) {
    private static final int FIRST = 1900;
    private static final int LAST = 9999;

    public PartTable {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** Every figure that there may be: of each part in each period of a year; none where nothing is judged yet, so that no year is shown. */
    static List<Place> places(Place.Line whole, Indicator indicator, int year) {
        if (year < FIRST || year > LAST) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        int perYear = indicator.definition().frequency().perYear();
        for (Breakdown breakdown : indicator.definition().breakdowns()) {
            for (String key : breakdown.keys()) {
                for (int number = 1; number <= perYear; number++) {
                    var period = new Period(year, indicator.definition().frequency(), number);
                    places.add(new Place(whole.indicator(), whole.unit(), key, period));
                }
            }
        }
        return places;
    }

    /** As the figures stand. */
    static PartTable of(Indicator indicator, UUID unit, int year, List<Value> values) {
        Map<String, Map<Period, BigDecimal>> known = new HashMap<>();
        var periods = new TreeSet<Period>();
        for (Value value : values) {
            if (value.amount() != null) {
                periods.add(value.place().period());
                known.computeIfAbsent(value.place().part(), key -> new HashMap<>())
                        .put(value.place().period(), value.amount());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Breakdown breakdown : indicator.definition().breakdowns()) {
            for (Breakdown.Part part : breakdown.parts()) {
                String key = breakdown.code() + ":" + part.code();
                rows.add(new Row(
                        breakdown.name(),
                        part.name(),
                        key,
                        indicator.definition().decimals(),
                        Objects.requireNonNullElse(known.get(key), Map.of())));
            }
        }
        return new PartTable(indicator.code(), unit, year, List.copyOf(periods), periods.isEmpty() ? List.of() : rows);
    }

    /**
     * A part.
     *
     * @param key such as sex:female
     */
    public record Row(String breakdown, String part, String key, int decimals, Map<Period, BigDecimal> amounts) {
        public Row {
            amounts = Map.copyOf(amounts);
        }

        /** The figure as it is published. */
        public String amount(Period period) {
            @Nullable BigDecimal amount = amounts.get(period);
            return amount == null ? "—" : Decimals.grouped(Digits.reported(decimals, amount));
        }
    }
}
