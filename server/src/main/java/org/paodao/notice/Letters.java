package org.paodao.notice;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes messages for outside: what waits, until when, and where it is done. */
@Component
class Letters {
    private final MessageSource messages;
    private final ZoneId zone;
    private final String address;

    /** @param address how the installation is reached, such as https://paodao.example; empty for no links */
    Letters(
            MessageSource messages,
            @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${paodao.notice.address:}") String address) {
        this.messages = messages;
        this.zone = zone;
        this.address = address.strip().replaceAll("/+$", "");
    }

    /** All of them in one letter; the same thing told twice stands there once. */
    Letter write(List<Message> told, Locale locale) {
        Words words = words(locale);
        Map<String, Message> things = new LinkedHashMap<>();
        told.forEach(one -> things.put(one.thing(), one));
        var text = new StringBuilder(words.msg("notice.letter.begin", things.size()));
        int number = 1;
        for (Message one : things.values()) {
            text.append("\n\n").append(number++).append(". ").append(line(words, one));
            if (!address.isEmpty()) {
                text.append('\n').append(address).append(one.address());
            }
        }
        text.append("\n\n").append(words.msg("notice.letter.end"));
        return new Letter(
                things.size() == 1
                        ? line(words, things.values().iterator().next())
                        : words.msg("notice.letter.subject", things.size()),
                text.toString());
    }

    /** The code that confirms an address. */
    Letter code(String code, Locale locale) {
        Words words = words(locale);
        return new Letter(words.msg("notice.code.subject"), words.msg("notice.code.letter", code));
    }

    private static String line(Words words, Message one) {
        String what = sentence(words, one.text(), one.words());
        return words.msg("notice.step." + one.step().word(), what, words.date(one.due()));
    }

    /** What waits, in words. */
    static String sentence(Words words, String text, List<String> arguments) {
        return words.msg(
                "todo." + text, arguments.stream().map(words::withDates).toArray());
    }

    /** The words of a language. */
    Words words(Locale locale) {
        return new Words(messages, locale, zone);
    }

    /** The whole address of a page; the path alone when nobody said how the installation is reached. */
    String link(String path) {
        return address + path;
    }
}
