package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
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
    void whatIsNoDayStaysAsItIs() {
        for (String words :
                new String[] {"2023-13-45", "002561288/2023-59169", "12023-07-08", "2023-07-08-1", "示发〔2023〕1号"}) {
            assertThat(CHINESE.withDates(words)).isEqualTo(words);
        }
    }

    private static Words words(Locale locale) {
        return new Words(new Messages(), locale, ZoneId.of("Asia/Shanghai"));
    }
}
