package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;

/**
 * What is there of some lines.
 *
 * @param numbers of the lines in the database
 * @param amounts by these numbers
 */
record LinePast(Map<Place.Line, Long> numbers, Map<Long, List<Known>> amounts) {
    static final LinePast NOTHING = new LinePast(Map.of(), Map.of());

    List<Known> of(Place.Line line) {
        Long number = numbers.get(line);
        return number == null ? List.of() : amounts.getOrDefault(number, List.of());
    }

    @Nullable
    BigDecimal of(Place.Line line, Period period) {
        return of(line).stream()
                .filter(known -> known.period().equals(period))
                .map(Known::amount)
                .findFirst()
                .orElse(null);
    }

    /** When a line was below nothing. */
    List<Period> negative(Place.Line line) {
        List<Known> known = of(line);
        return known.isEmpty() ? List.of() : negative(known);
    }

    private static List<Period> negative(List<Known> all) {
        return all.stream()
                .filter(known -> known.amount().signum() < 0)
                .map(Known::period)
                .toList();
    }

    /** A figure that is there. */
    record Known(Period period, BigDecimal amount) {}
}
