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
        assertThat(PathWords.of(
                        words(Locale.SIMPLIFIED_CHINESE), "STEPS from=2026-07 2026-09=30 2026-12=100 between=true"))
                .isEqualTo("分段：自2026年7月起，2026年9月 30%，2026年12月 100%，段内匀速");
        assertThat(PathWords.of(words(Locale.ENGLISH), "OWN 2026-Q3=35 2026-Q4=60 upper.2026-Q4=70"))
                .isEqualTo("Own figures: Q3 2026: 35, Q4 2026: 60, Q4 2026: at most 70");
        assertThat(PathWords.of(words(Locale.ENGLISH), "OWN base=1000 2026-12=12345.60"))
                .as("grouped, as everywhere")
                .contains("1,000", "December 2026: 12,345.60");
        assertThat(PathWords.of(words(Locale.ENGLISH), "STEADY")).isEqualTo("The goal throughout");
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, ZoneId.of("Asia/Shanghai"));
    }
}
