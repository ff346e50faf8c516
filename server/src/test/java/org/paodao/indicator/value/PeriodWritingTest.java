package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;

class PeriodWritingTest {
    @ParameterizedTest
    @CsvSource({
        "2023年1-9月, 2023-09",
        "2023年1—10月累计, 2023-10",
        "2023年1～2月份, 2023-02",
        "2023年1月至9月, 2023-09",
        "2023.1-9月, 2023-09",
        "2023年 1-9月, 2023-09",
        "2023年前三季度, 2023-Q3",
        "2023年一至三季度, 2023-Q3",
        "2023年1-3季度, 2023-Q3",
        "2023年上半年, 2023-H1",
        "2023年6月, 2023-06"
    })
    void whatAddsUpSinceJanuaryIsThePeriodInWhichItEnds(String written, String period) {
        assertThat(PeriodWriting.plain(written)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03",
        "2026/3/1, 2026-03",
        "2026.3.1, 2026-03",
        "2026年3月1日, 2026-03",
        "2026-03-01 00:00:00, 2026-03",
        "2026-03-01T00:00:00.000, 2026-03",
        "2026-03-15, 2026-03-15",
        "2026/4/30, 2026-04",
        "2026-02-28, 2026-02",
        "2024-02-28, 2024-02-28",
        "2026年12月31日, 2026-12",
        "2026-04-30 00:00:00, 2026-04",
        "2026-04-31, 2026-04-31",
        "46113, 2026-04",
        "46142, 2026-04",
        "46114, 46114",
        "20261, 2026-01",
        "2026年3月11日, 2026年3月11日",
        "2026-03-01 08:00, 2026-03-01 08:00"
    })
    void theFirstAndTheLastDayOfAMonthStandForItAndNoOtherDayDoes(String written, String period) {
        assertThat(PeriodWriting.plain(written)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2026/3/31, MONTH, 2026-03",
        "2026-03-31, QUARTER, 2026-Q1",
        "46023, QUARTER, 2026-Q1",
        "2026年6月30日, HALF, 2026-H1",
        "2026-12-31, YEAR, 2026",
        "2026-02-28, QUARTER,",
        "2026-07-15, MONTH,"
    })
    void aDayStandsForThePeriodThatItBeginsOrEnds(String written, Frequency frequency, @Nullable String period) {
        LocalDate day = Objects.requireNonNull(PeriodWriting.day(written));
        assertThat(PeriodWriting.of(day, frequency)).isEqualTo(period == null ? null : Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource({
        "1月, 2023-01",
        "12月份, 2023-12",
        "1-9月, 2023-09",
        "一月, 2023-01",
        "十月, 2023-10",
        "十二月份, 2023-12",
        "一至十一月, 2023-11",
        "三季度, 2023-Q3",
        "第三季度, 2023-Q3",
        "前三季度, 2023-Q3",
        "Q3, 2023-Q3",
        "上半年, 2023-H1"
    })
    void aPeriodMayLeaveItsYearToWhatStandsAboveIt(String written, String period) {
        assertThat(PeriodWriting.lacksYear(written)).isTrue();
        assertThat(PeriodWriting.plain(written, "2023")).isEqualTo(period);
        assertThat(PeriodWriting.isPeriod(PeriodWriting.plain(written, ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-9月", "13月", "十三月", "1-13月", "1月同比", "7月累计", "本月", "五季度", "1", "单位", "2023年3-9月"})
    void otherWordsAreNoPeriods(String written) {
        assertThat(PeriodWriting.isPeriod(PeriodWriting.plain(written, "2023"))).isFalse();
    }
}
