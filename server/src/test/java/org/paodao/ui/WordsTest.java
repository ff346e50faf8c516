package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words CHINESE = words(Locale.SIMPLIFIED_CHINESE);

    @Test
    void daysInKeptWordsAreReadAsDays() {
        assertThat(CHINESE.withDates("2023-07-08")).isEqualTo("2023年7月8日");
        assertThat(CHINESE.withDates("2023-07-08、2023-07-24")).isEqualTo("2023年7月8日、2023年7月24日");
        assertThat(words(Locale.ENGLISH).withDates("2023-07-08")).doesNotContain("2023-07");
    }

    @Test
    void momentsInKeptWordsAreReadInTheTimeOfTheOffice() {
        assertThat(CHINESE.withDates("2026-12-27T19:48:55.007491247Z")).isEqualTo("2026年12月28日 03:48");
        assertThat(CHINESE.withDates("到2026-12-27T01:00:00Z为止")).isEqualTo("到2026年12月27日 09:00为止");
        assertThat(CHINESE.withDates("2026-02-31T01:00:00Z")).isEqualTo("2026-02-31T01:00:00Z");
    }

    @Test
    void monthsAndQuartersInKeptWordsAreReadAsSuch() {
        assertThat(CHINESE.withDates("2023-M01～2023-M06")).isEqualTo("2023年1月～2023年6月");
        assertThat(CHINESE.withDates("填报2023-Q3指标数据")).isEqualTo("填报2023年第3季度指标数据");
        assertThat(words(Locale.ENGLISH).withDates("2023-M06, 2023-Q3")).isEqualTo("June 2023, Q3 2023");
    }

    @Test
    void periodsOfIndicatorsAreReadAsPeriodsOfTasksAre() {
        assertThat(CHINESE.withDates("填报2023-06指标数据")).isEqualTo("填报2023年6月指标数据");
        assertThat(CHINESE.withDates("2023-H1，2023-H2")).isEqualTo("2023年上半年，2023年下半年");
        assertThat(CHINESE.withDates("2023-Y")).isEqualTo("2023年");
        assertThat(words(Locale.ENGLISH).withDates("2023-06, 2023-H2, 2023-Y")).isEqualTo("June 2023, H2 2023, 2023");
    }

    @Test
    void aPeriodByItselfIsReadInWords() {
        assertThat(Stream.of("2023-06", "2023-Q4", "2023-H1", "2023").map(CHINESE::period))
                .containsExactly("2023年6月", "2023年第4季度", "2023年上半年", "2023年");
        assertThat(Stream.of("2023-06", "2023-Q4", "2023-H1", "2023").map(words(Locale.ENGLISH)::period))
                .containsExactly("June 2023", "Q4 2023", "H1 2023", "2023");
        assertThat(Stream.of("", "六月", "2023-13", "20231").map(CHINESE::period))
                .containsExactly("", "六月", "2023-13", "20231");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        for (String words : new String[] {
            "2023-13-45",
            "002561288/2023-59169",
            "12023-07-08",
            "2023-07-08-1",
            "示发〔2023〕1号",
            "2023-M13",
            "TW2023-Q1",
            "2023-015",
            "331102/2023-06",
            "2023-06号",
            "2023-H3",
            "2023-Q5"
        }) {
            assertThat(CHINESE.withDates(words)).isEqualTo(words);
        }
    }

    private static Words words(Locale locale) {
        return new Words(new Messages(), locale, ZoneId.of("Asia/Shanghai"));
    }
}
