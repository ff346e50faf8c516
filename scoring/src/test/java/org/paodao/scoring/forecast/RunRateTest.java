package org.paodao.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.forecast.ForecastTest.months;

import java.math.BigDecimal;
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
                        Reason.of("run-rate-needed-multiple", new BigDecimal("-0.1"), 6, new BigDecimal("0.50"))));
    }

    @Test
    void withoutAPaceInThatDirectionThereIsNoMultiple() {
        Reason reason = Reason.of("run-rate-needed", new BigDecimal("1.0"), 6);
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
    void aClosedYearNeedsNothing() {
        assertThat(RunRate.of(months(true, "2023-12=90"), Period.month(2023, 12), new BigDecimal(120)))
                .isEqualTo(new RunRate(null, 0, null, Reason.of("run-rate-year-closed")));
    }

    private static RunRate rate(String each, int left, String multiple, Reason reason) {
        return new RunRate(new BigDecimal(each), left, new BigDecimal(multiple), reason);
    }
}
