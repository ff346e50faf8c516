package org.paodao.notice;

import java.util.Locale;

/**
 * How somebody wants to be told.
 *
 * @param single each message by itself, not one a day
 * @param mail where to; empty for no mail
 * @param language {@code zh} or {@code en}
 * @param version counts every change; 0 when nothing was chosen
 */
public record Preference(boolean single, String mail, String language, int version) {
    /** Whoever chose nothing is told in the inbox only. */
    public static final Preference USUAL = new Preference(false, "", "zh", 0);

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
