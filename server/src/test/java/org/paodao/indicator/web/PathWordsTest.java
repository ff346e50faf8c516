package org.paodao.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A path that another edition changed is told in words. */
@DatabaseTest
class PathWordsTest {
    @Autowired
    MessageSource messages;

    @Test
    void aPathIsToldByItsKindAndItsPoints() {
        assertThat(PathWords.of(words(Locale.SIMPLIFIED_CHINESE), "STEPS from=2026-07 9=30 12=100 between=true"))
                .isEqualTo("分段：自2026年7月起，第9期 30%，第12期 100%，段内匀速");
        assertThat(PathWords.of(words(Locale.ENGLISH), "OWN 10=35 12=60 upper.12=70"))
                .isEqualTo("Own figures: period 10: 35, period 12: 60, period 12: at most 70");
        assertThat(PathWords.of(words(Locale.ENGLISH), "OWN base=1000 12=12345.60"))
                .as("grouped, as everywhere")
                .contains("1,000", "period 12: 12,345.60");
        assertThat(PathWords.of(words(Locale.ENGLISH), "STEADY")).isEqualTo("The goal throughout");
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, ZoneId.of("Asia/Shanghai"));
    }
}
