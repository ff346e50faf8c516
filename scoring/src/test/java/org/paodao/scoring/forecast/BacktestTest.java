package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.forecast.ForecastTest.months;

import java.math.BigDecimal;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.forecast.Generated.Family;

class BacktestTest {
    @Test
    void pastForecastsKnowNothingOfTheirFuture() {
        Series series = months(
                true,
                "2020-06=50",
                "2020-12=100",
                "2021-06=40",
                "2021-12=100",
                "2022-06=60",
                "2022-12=150",
                "2023-06=60");
        Backtest backtest = Backtest.of(series);
        // Only June 2022 had two years before it and an end after it: 135.0 was said, 150 came.
        assertThat(backtest.trials()).singleElement().satisfies(trial -> {
            assertThat(trial.asOf()).isEqualTo(Period.month(2022, 6));
            assertThat(trial.forecast().interval().middle()).isEqualTo(new BigDecimal("135.0"));
            assertThat(trial.error()).isEqualTo(new BigDecimal("-15.0"));
            assertThat(trial.held()).isTrue();
        });
        assertThat(backtest.coverage()).contains(new BigDecimal("100.0"));
        assertThat(backtest.meanAbsolutePercentageError()).contains(new BigDecimal("10.0"));
        assertThat(backtest.bias()).contains(new BigDecimal("-10.0"));
    }

    @Test
    void withoutATrialThereIsNoFigure() {
        Backtest backtest = Backtest.of(months(true, "2020-06=50", "2020-12=100"));
        assertThat(backtest.coverage()).isEmpty();
        assertThat(backtest.bias()).isEmpty();
        assertThat(backtest.meanAbsolutePercentageError()).isEmpty();
    }

    @Test
    void anOutcomeOfNothingHasNoPercentage() {
        Series series = months(false, "2020-06=5", "2020-12=10", "2021-06=5", "2021-12=15", "2022-06=-5", "2022-12=0");
        assertThat(Backtest.of(series).coverage()).contains(new BigDecimal("100.0"));
        assertThat(Backtest.of(series).bias()).isEmpty();
    }

    @Test
    void overTenYearsOfASeasonalSeriesAboutFourInFiveHold() {
        SortedMap<Period, BigDecimal> values = new TreeMap<>();
        long[] generated = Generated.series(Family.SEASONAL, 30, new Random(7));
        for (int i = 0; i < generated.length; i++) {
            values.put(Period.month(1990, 1).plus(i), BigDecimal.valueOf(generated[i], 2));
        }
        Backtest backtest = Backtest.of(new Series(Frequency.MONTH, false, 2, values));
        assertThat(backtest.trials()).hasSizeGreaterThan(300);
        assertThat(backtest.coverage().orElseThrow()).isBetween(new BigDecimal(65), new BigDecimal(95));
        assertThat(backtest.bias().orElseThrow()).isBetween(new BigDecimal(-3), new BigDecimal(3));
        assertThat(Backtest.of(new Series(Frequency.MONTH, false, 2, values))).isEqualTo(backtest);
    }
}
