package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.forecast.ForecastTest.months;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

class RunRateTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Test
    void whatIsMissingIsSpreadOverThePeriodsLeft() {
        Series series = months(true, "2022-12=90", "2023-05=40", "2023-07=99");
        assertThat(RunRate.of(series, JUNE, new BigDecimal(110)))
                .isEqualTo(rate(
                        "10.0",
                        7,
                        "1.25",
                        Reason.of("run-rate-needed-multiple", new BigDecimal("10.0"), 7, new BigDecimal("1.25"))));
    }

    @Test
    void otherValuesStartFromTheEndOfLastYear() {
        Series series = months(false, "2022-12=4.0", "2023-06=3.4");
        assertThat(RunRate.of(series, JUNE, new BigDecimal("3.1")))
                .isEqualTo(rate(
                        "-0.1",
                        6,
                        "0.50",
                        Reason.of("run-rate-fall-multiple", new BigDecimal("0.1"), 6, new BigDecimal("0.50"))));
    }

    @Test
    void withoutAPaceInThatDirectionThereIsNoMultiple() {
        Reason reason = Reason.of("run-rate-rise", new BigDecimal("1.0"), 6);
        RunRate expected = new RunRate(new BigDecimal("1.0"), 6, null, reason);
        assertThat(RunRate.of(months(false, "2023-06=4"), JUNE, BigDecimal.TEN)).isEqualTo(expected);
        assertThat(RunRate.of(months(false, "2022-12=5", "2023-06=4"), JUNE, BigDecimal.TEN))
                .isEqualTo(expected);
        assertThat(RunRate.of(months(false, "2022-12=4", "2023-06=4"), JUNE, BigDecimal.TEN))
                .isEqualTo(expected);
    }

    @Test
    void theWholeYearIsLeftBeforeTheFirstValue() {
        Reason reason = Reason.of("run-rate-needed", new BigDecimal("10.0"), 12);
        assertThat(RunRate.of(months(true, "2022-12=90"), JUNE, new BigDecimal(120)))
                .isEqualTo(new RunRate(new BigDecimal("10.0"), 12, null, reason));
        assertThat(RunRate.of(months(false, "2022-11=90"), JUNE, new BigDecimal(120)))
                .isEqualTo(new RunRate(null, 12, null, Reason.of("run-rate-no-value")));
    }

    @Test
    void whatIsThereAlreadyNeedsNothingMore() {
        Series beyond = months(true, "2023-06=120");
        assertThat(RunRate.toAtLeast(beyond, JUNE, new BigDecimal(110)))
                .isEqualTo(new RunRate(
                        null, 6, null, Reason.of("run-rate-reached", new BigDecimal(120), new BigDecimal(110))));
        assertThat(RunRate.toAtLeast(beyond, JUNE, new BigDecimal(180)))
                .isEqualTo(RunRate.of(beyond, JUNE, new BigDecimal(180)));
    }

    @Test
    void whatMayStillBeUsedIsSpreadOverThePeriodsLeft() {
        Series used = months(true, "2023-06=62");
        assertThat(RunRate.toAtMost(used, JUNE, new BigDecimal(100)))
                .isEqualTo(new RunRate(
                        new BigDecimal("6.3"), 6, null, Reason.of("run-rate-not-above", new BigDecimal("6.3"), 6)));
        assertThat(RunRate.toAtMost(used, JUNE, new BigDecimal(60)))
                .isEqualTo(
                        new RunRate(null, 6, null, Reason.of("run-rate-over", new BigDecimal(62), new BigDecimal(60))));
        assertThat(RunRate.toAtMost(months(true, "2023-12=62"), JUNE.plus(6), new BigDecimal(60)))
                .isEqualTo(new RunRate(null, 0, null, Reason.of("run-rate-year-closed")));
        assertThat(RunRate.toAtLeast(months(true, "2023-06=-62"), JUNE, new BigDecimal(-100)))
                .as("a loss is used up as well")
                .isEqualTo(new RunRate(
                        new BigDecimal("-6.3"), 6, null, Reason.of("run-rate-not-below", new BigDecimal("-6.3"), 6)));
    }

    @Test
    void whatHasToComeDownFallsByAnEqualPartEachPeriod() {
        Series level = months(false, "2022-12=50", "2023-06=43");
        Reason reason = Reason.of("run-rate-fall-multiple", new BigDecimal("0.5"), 6, new BigDecimal("0.43"));
        assertThat(RunRate.toAtMost(level, JUNE, new BigDecimal(40))).isEqualTo(rate("-0.5", 6, "0.43", reason));
        assertThat(RunRate.toAtMost(months(false, "2023-06=43"), JUNE, new BigDecimal(40)))
                .isEqualTo(new RunRate(
                        new BigDecimal("-0.5"), 6, null, Reason.of("run-rate-fall", new BigDecimal("0.5"), 6)));
        assertThat(RunRate.toAtMost(level, JUNE, new BigDecimal(43))).isNull();
    }

    @Test
    void aPlanThatBeginsWithinTheYearCountsFromThere() {
        Begin october = new Begin(Period.month(2023, 10), null);
        Series first = months(true, "2022-12=90", "2023-10=12").beginning(List.of(october));
        assertThat(RunRate.of(first, Period.month(2023, 10), new BigDecimal(60)))
                .isEqualTo(needed("24.0", 2, "2.00"));
        Series second = months(true, "2023-10=12", "2023-11=25").beginning(List.of(october));
        assertThat(RunRate.of(second, Period.month(2023, 11), new BigDecimal(60)))
                .isEqualTo(needed("35.0", 1, "2.80"));
        Series before = months(true, "2023-08=10", "2023-10=22").beginning(List.of(october));
        assertThat(RunRate.of(before, Period.month(2023, 10), new BigDecimal(46)))
                .as("what was there before is not the plan's pace")
                .isEqualTo(needed("12.0", 2, "1.00"));
        assertThat(RunRate.of(before, Period.month(2023, 9), new BigDecimal(46)))
                .isEqualTo(new RunRate(
                        new BigDecimal("12.0"), 3, null, Reason.of("run-rate-needed", new BigDecimal("12.0"), 3)));
    }

    @Test
    void theBaseThatAPlanNamesIsNotPace() {
        Series named = months(true, "2023-10=22").beginning(List.of(new Begin(Period.month(2023, 10), BigDecimal.TEN)));
        assertThat(RunRate.of(named, Period.month(2023, 10), new BigDecimal(46)))
                .isEqualTo(needed("12.0", 2, "1.00"));
        Series level = months(false, "2022-12=3.0", "2023-06=4.0", "2023-07=4.5")
                .beginning(List.of(new Begin(Period.month(2023, 7), null)));
        assertThat(RunRate.of(level, Period.month(2023, 7), new BigDecimal(7)))
                .as("a stand rises")
                .isEqualTo(rate(
                        "0.5",
                        5,
                        "1.00",
                        Reason.of("run-rate-rise-multiple", new BigDecimal("0.5"), 5, new BigDecimal("1.00"))));
    }

    @Test
    void aFirstFigureThatComesLateIsTheWholeYearsPace() {
        assertThat(RunRate.of(months(true, "2023-10=12"), Period.month(2023, 10), new BigDecimal(60)))
                .isEqualTo(needed("24.0", 2, "20.00"));
    }

    private static RunRate needed(String each, int left, String multiple) {
        var times = new BigDecimal(multiple);
        return rate(each, left, multiple, Reason.of("run-rate-needed-multiple", new BigDecimal(each), left, times));
    }

    @Test
    void aClosedYearNeedsNothing() {
        assertThat(RunRate.of(months(true, "2023-12=90"), Period.month(2023, 12), new BigDecimal(120)))
                .isEqualTo(new RunRate(null, 0, null, Reason.of("run-rate-year-closed")));
    }

    private static RunRate rate(String each, int left, String multiple, Reason reason) {
        return new RunRate(new BigDecimal(each), left, new BigDecimal(multiple), reason);
    }
}
