package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;
import org.springframework.context.support.StaticMessageSource;

class NoticeTest {
    private final StaticMessageSource messages = new StaticMessageSource();

    @Test
    void aPeriodIsReadInEachLanguageAndTypedWordsStay() {
        messages.addMessage("closed", Locale.SIMPLIFIED_CHINESE, "{0}已结账。{1}");
        messages.addMessage("closed", Locale.ENGLISH, "{0} is closed. {1}");
        String cookie = Notice.encode("closed", Period.month(2026, 1), "2026-01");
        assertThat(Notice.text(cookie, words(Locale.SIMPLIFIED_CHINESE))).isEqualTo("2026年1月已结账。2026-01");
        assertThat(Notice.text(cookie, words(Locale.ENGLISH))).isEqualTo("January 2026 is closed. 2026-01");
        String quarter = Notice.encode("closed", Period.parse("2026-Q3"), 7);
        assertThat(Notice.text(quarter, words(Locale.SIMPLIFIED_CHINESE))).isEqualTo("2026年第3季度已结账。7");
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, ZoneOffset.UTC);
    }
}
