package org.paodao.indicator.web.light;

import java.time.ZoneId;
import java.util.Locale;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words for files and programs. */
@Component("lightSpeech")
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
}
