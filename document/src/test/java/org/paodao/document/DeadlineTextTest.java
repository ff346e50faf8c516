package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTextTest {

    @ParameterizedTest
    @CsvSource({
        "12月底前, 2031-12-31",
        "6月底, 2031-06-30",
        "三季度, 2031-09-30",
        "上半年完成, 2031-06-30",
        "年底前, 2031-12-31",
        "2月30日前, 2031-02-28",
        "2032年3月15日前, 2032-03-15",
        "6月底前完成设计，12月底前完工, 2031-12-31"
    })
    void aDeadlineWrittenByItselfFallsOnTheLastDayOfWhatItNames(String written, LocalDate date) {
        assertThat(DeadlineText.date(written, 2031)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期坚持", "每年11月底前", "尽快", "13月底前", ""})
    void whatNamesNoDayOfTheYearFallsOnNone(String written) {
        assertThat(DeadlineText.date(written, 2031)).isEmpty();
    }

    @Test
    void withoutAYearAMonthFallsOnNoDay() {
        assertThat(DeadlineText.date("12月底前", 0)).isEmpty();
    }
}
