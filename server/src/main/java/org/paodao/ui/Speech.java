package org.paodao.ui;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words where there is no page: for files, papers, drawings and programs. */
@Component
public class Speech {
    private final MessageSource messages;
    private final ZoneId zone;

    Speech(MessageSource messages, @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** In the reader's language. */
    public Words in(Locale locale) {
        return new Words(messages, locale, zone);
    }

    /** In Chinese, whoever reads: official papers are. */
    public Words chinese() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }
}
