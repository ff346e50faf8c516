package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paodao.scoring.forecast.Generated.Family;

/** Of series whose truth is known, four in five end within the interval. */
class CoverageTest {
    private static final int SERIES = 4000;
    private static final int YEAR = 12;

    @ParameterizedTest
    @EnumSource(Family.class)
    void withEarlierYearsTheIntervalHoldsFourInFive(Family family) {
        for (int years = 2; years <= 9; years += 7) {
            assertThat(held(family, years, Map.of()))
                    .as("%s, %d years", family, years)
                    .isBetween(0.75, 0.85);
        }
    }

    /** Whichever law it is, though few points do not tell one from the other. */
    @ParameterizedTest
    @EnumSource(Family.class)
    void withoutAYearOrWithOneTheIntervalHoldsFourInFive(Family family) {
        for (int years = 0; years <= 1; years++) {
            assertThat(held(family, years, Map.of()))
                    .as("%s, %d years", family, years)
                    .isBetween(0.75, 0.85);
        }
    }

    @Test
    void everyMethodIsAtWork() {
        var methods = new EnumMap<Method, Integer>(Method.class);
        for (Family family : Family.values()) {
            for (int years = 0; years <= 2; years++) {
                held(family, years, methods);
            }
        }
        assertThat(methods).containsOnlyKeys(Method.values());
    }

    private static double held(Family family, int years, Map<Method, Integer> methods) {
        var random = new Random(20_230_601L + years);
        int held = 0;
        int said = 0;
        for (int i = 0; i < SERIES; i++) {
            long[] values = Generated.series(family, years + 1, random);
            int asOf = years * YEAR + 2 + random.nextInt(YEAR - 3);
            var strip = new Strip(values, 0, 0, YEAR, family.cumulative());
            Optional<Scaled> forecast = Kernel.yearEnd(strip, asOf);
            if (forecast.isPresent()) {
                Scaled scaled = forecast.get();
                said++;
                long truth = values[values.length - 1];
                held += scaled.low() <= truth && truth <= scaled.high() ? 1 : 0;
                Method method = scaled.method();
                if (method != null && methods instanceof EnumMap<Method, Integer>) {
                    methods.merge(method, 1, Integer::sum);
                }
            }
        }
        assertThat(said).isEqualTo(SERIES);
        return (double) held / said;
    }
}
