package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

class ForecastTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Test
    void belowThreePointsNothingIsSaid() {
        assertThat(Forecast.yearEnd(months(true, "2023-01=1.0", "2023-06=6.0"), JUNE))
                .isEqualTo(new YearEnd.Abstained(Reason.of("forecast-too-few-points", 2, 3)));
        assertThat(Forecast.yearEnd(months(true, "2021-01=1.0", "2021-02=6.0", "2021-03=6.0"), JUNE))
                .isEqualTo(new YearEnd.Abstained(Reason.of("forecast-too-little", 2023)));
    }

    @Test
    void aClosedYearIsKnown() {
        Period december = Period.month(2023, 12);
        assertThat(Forecast.yearEnd(months(true, "2023-12=6.5"), december))
                .isEqualTo(new YearEnd.Known(
                        new BigDecimal("6.5"), Reason.of("forecast-known", december, new BigDecimal("6.5"))));
    }

    @Test
    void earlierYearsTellWhichShareOfTheYearIsReached() {
        // 50 % and 40 % were reached by June: 2 and 2.5 fold; t of one degree of freedom is 3.078, s = 0.3536, √1.5 =
        // 1.2247. What is 55 to 215 begins at the 60 that are there.
        Series series =
                months(true, "2021-06=50", "2021-12=100", "2022-06=40", "2022-12=100", "2023-06=60", "2023-07=70");
        assertThat(Forecast.yearEnd(series, JUNE))
                .isEqualTo(estimate(Method.SHARES, interval("60.0", "135.0", "215.0"), 2));
    }

    @Test
    void whereSharesMeanNothingTheDifferencesCount() {
        Series series = months(true, "2021-06=-5", "2021-12=10", "2022-06=5", "2022-12=15", "2023-06=6");
        assertThat(Forecast.yearEnd(series, JUNE))
                .isEqualTo(estimate(Method.SEASONAL_DIFFERENCES, interval("5.2", "18.5", "31.8"), 2));
        Series level = months(false, "2021-06=5", "2021-12=10", "2022-06=5", "2022-12=12", "2023-06=6");
        assertThat(Forecast.yearEnd(level, JUNE))
                .isEqualTo(estimate(Method.SEASONAL_DIFFERENCES, interval("6.7", "12.0", "17.3"), 2));
    }

    @Test
    void withoutEarlierYearsCumulativeValuesGoOnAtTheirPace() {
        // Steps 8 and 12, then twice 20 over two months: pace 10, s² = 8 / 3, t = 1.638, and half is t s √(6 · (1 + 6 /
        // 6)).
        Series series = months(true, "2023-01=8", "2023-02=20", "2023-04=40", "2023-06=60");
        assertThat(Forecast.yearEnd(series, JUNE))
                .isEqualTo(estimate(Method.DRIFT, interval("110.7", "120.0", "129.3"), 4));
    }

    @Test
    void whatOnlyGrowsDoesNotEndBelowWhatIsReached() {
        String[] steps = {"2023-01=10", "2023-02=20", "2023-03=30", "2023-05=40", "2023-06=700"};
        assertThat(june(true, steps)).isEqualTo(interval("700.0", "1400.0", "2980.4"));
        assertThat(june(true, "2022-01=5", "2022-02=3", steps[0], steps[1], steps[2], steps[3], steps[4]))
                .as("it fell last year, so it may fall again")
                .isEqualTo(interval("-180.4", "1400.0", "2980.4"));
        assertThat(june(false, steps).low()).isLessThan(new BigDecimal("700"));
    }

    @Test
    void aForecastBelowWhatIsReachedIsMovedThere() {
        Interval interval = june(
                true,
                "2022-04=100",
                "2022-05=210",
                "2022-06=320",
                "2022-12=330",
                "2023-04=90",
                "2023-05=95",
                "2023-06=100");
        assertThat(interval.low()).isEqualTo(new BigDecimal("100.0"));
        assertThat(interval.middle()).isEqualTo(new BigDecimal("100.0"));
        assertThat(interval.high()).isGreaterThan(new BigDecimal("100.0"));
    }

    @Test
    void thePaceCountsFromWhereThePlanBegins() {
        String[] figures = {"2023-07=0", "2023-08=34", "2023-09=40", "2023-10=60"};
        Begin july = new Begin(Period.month(2023, 7), null);
        assertThat(october(months(true, figures).beginning(List.of(july))).middle())
                .isEqualTo(new BigDecimal("90.0"));
        assertThat(october(months(true, figures)).middle())
                .as("a figure that only comes later changes nothing")
                .isEqualTo(new BigDecimal("72.0"));
        Series whole = months(true, "2023-01=10", figures[1], figures[2], figures[3]);
        assertThat(october(whole.beginning(List.of(july))).middle())
                .as("what had come before is not the plan's pace")
                .isEqualTo(new BigDecimal("85.0"));
        Series reported = months(true, "2023-05=0", "2023-06=0", figures[1], figures[2], figures[3]);
        assertThat(october(reported.beginning(List.of(july))).middle()).isEqualTo(new BigDecimal("90.0"));
        Series based = months(true, "2023-08=44", "2023-09=50", "2023-10=70");
        assertThat(october(based.beginning(List.of(new Begin(Period.month(2023, 7), BigDecimal.TEN))))
                        .middle())
                .isEqualTo(new BigDecimal("100.0"));
        Begin large = new Begin(Period.month(2023, 7), new BigDecimal("1e20"));
        assertThat(Forecast.yearEnd(based.beginning(List.of(large)), Period.month(2023, 10)))
                .as("a base that is a slip stops nothing")
                .isInstanceOf(YearEnd.Estimate.class);
    }

    @Test
    void paceAndRunRateCountFromTheSameBase() {
        Series series = months(true, "2023-03=6", "2023-07=19", "2023-08=26", "2023-09=34", "2023-10=41")
                .beginning(List.of(new Begin(Period.month(2023, 7), new BigDecimal(12))));
        assertThat(october(series).middle()).as("7.25 a month").isEqualTo(new BigDecimal("55.5"));
        assertThat(RunRate.of(series, Period.month(2023, 10), new BigDecimal(60))
                        .multiple())
                .as("9.5 a month")
                .isEqualTo(new BigDecimal("1.31"));
    }

    @Test
    void sharesOfWholeYearsHoldForOneThatHadBegunWithItsYear() {
        Series years = months(
                true,
                "2021-06=50",
                "2021-10=80",
                "2021-12=100",
                "2022-06=50",
                "2022-10=80",
                "2022-12=100",
                "2023-06=20",
                "2023-10=32");
        assertThat(october(years.beginning(List.of(new Begin(Period.month(2023, 7), null)))))
                .isEqualTo(october(years));
    }

    @Test
    void whatIsNotPossibleIsNoForecast() {
        Series places = months(false, "2023-01=3", "2023-02=1", "2023-03=2", "2023-04=4", "2023-05=1", "2023-06=1");
        Interval free = ((YearEnd.Estimate) Forecast.yearEnd(places, JUNE)).interval();
        assertThat(free.low()).isNegative();
        var possible = new Bounds(BigDecimal.ONE, null);
        Interval found = ((YearEnd.Estimate) Forecast.yearEnd(places, JUNE).within(possible)).interval();
        assertThat(found.low()).isEqualTo(new BigDecimal("1.0"));
        assertThat(found.middle()).isEqualTo(free.middle().max(new BigDecimal("1.0")));
        assertThat(found.high()).isEqualTo(free.high());
        var shares = new Bounds(BigDecimal.ZERO, new BigDecimal(100));
        assertThat(interval("97.2", "101.0", "104.8").within(shares)).isEqualTo(interval("97.2", "100.0", "100.0"));
        assertThat(interval("-3.0", "-2.0", "-1.0").within(shares)).isEqualTo(interval("0.0", "0.0", "0.0"));
        assertThat(interval("-3.0", "-2.0", "-1.0").within(Bounds.NONE)).isEqualTo(interval("-3.0", "-2.0", "-1.0"));
        YearEnd closed = Forecast.yearEnd(months(true, "2023-12=120"), Period.month(2023, 12));
        assertThat(closed.within(shares)).isEqualTo(closed);
    }

    @Test
    void sharesOfWholeYearsSayNothingOfOneThatBeginsWithinIt() {
        String[] years = {"2021-06=50", "2021-10=80", "2021-12=100", "2022-06=50", "2022-10=80", "2022-12=100"};
        Begin july = new Begin(Period.month(2023, 7), null);
        YearEnd found = Forecast.yearEnd(
                months(true, years[0], years[1], years[2], years[3], years[4], years[5], "2023-10=30")
                        .beginning(List.of(july)),
                Period.month(2023, 10));
        assertThat(found).isInstanceOfSatisfying(YearEnd.Estimate.class, estimate -> {
            assertThat(estimate.method()).isEqualTo(Method.SEASONAL_DIFFERENCES);
            assertThat(estimate.interval().middle()).isEqualTo(new BigDecimal("50.0"));
        });
    }

    @Test
    void aYearInWhichNothingCameLendsNoShape() {
        String[] now = {"2023-01=8", "2023-02=20", "2023-04=40", "2023-06=60"};
        Series series = months(
                true, "2022-01=0", "2022-02=0", "2022-04=0", "2022-06=0", "2022-12=0", now[0], now[1], now[2], now[3]);
        assertThat(Forecast.yearEnd(series, JUNE))
                .isEqualTo(estimate(Method.DRIFT, interval("110.7", "120.0", "129.3"), 4));
    }

    private static Interval october(Series series) {
        return ((YearEnd.Estimate) Forecast.yearEnd(series, Period.month(2023, 10))).interval();
    }

    @Test
    void pointsOnALineStayOnIt() {
        Series series = months(false, "2023-01=10", "2023-02=12", "2023-03=14", "2023-05=18", "2023-06=20");
        YearEnd found = Forecast.yearEnd(series, JUNE);
        assertThat(found).isEqualTo(estimate(Method.LINE, interval("31.9", "32.0", "32.1"), 5));
    }

    @Test
    void theOnlyEarlierYearLendsItsShape() {
        Series series = months(
                true,
                "2022-01=10",
                "2022-02=25",
                "2022-03=30",
                "2022-12=200",
                "2023-01=11",
                "2023-02=27",
                "2023-03=33");
        assertThat(Forecast.yearEnd(series, Period.month(2023, 3)))
                .isInstanceOfSatisfying(YearEnd.Estimate.class, estimate -> {
                    assertThat(estimate.method()).isEqualTo(Method.LAST_YEARS_SHAPE);
                    assertThat(estimate.interval()).isEqualTo(interval("211.9", "212.0", "212.1"));
                });
    }

    @Test
    void valuesTooLargeForAllDigitsAreToldInFewer() {
        Series series =
                months(true, "2021-06=50e14", "2021-12=100e14", "2022-06=40e14", "2022-12=100e14", "2023-06=60e14");
        assertThat(Forecast.yearEnd(series, JUNE))
                .isInstanceOfSatisfying(
                        YearEnd.Estimate.class,
                        estimate -> assertThat(estimate.interval().middle())
                                .isEqualTo(new BigDecimal("13500000000000000")));
    }

    @Test
    void aSeriesHasOneFrequency() {
        assertThatIllegalArgumentException().isThrownBy(() -> months(true, "2023-Q1=1"));
    }

    private static YearEnd estimate(Method method, Interval interval, int basis) {
        return new YearEnd.Estimate(method, interval, JUNE, Reason.of(method.key(), basis, JUNE));
    }

    private static Interval june(boolean cumulative, String... values) {
        return ((YearEnd.Estimate) Forecast.yearEnd(months(cumulative, values), JUNE)).interval();
    }

    private static Interval interval(String low, String middle, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(middle), new BigDecimal(high));
    }

    static Series months(boolean cumulative, String... values) {
        SortedMap<Period, BigDecimal> byPeriod = new TreeMap<>();
        for (String value : values) {
            String[] sides = value.split("=");
            byPeriod.put(Period.parse(sides[0]), new BigDecimal(sides[1]));
        }
        return new Series(Frequency.MONTH, cumulative, 1, byPeriod);
    }
}
