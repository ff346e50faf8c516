package org.paodao.notice;

import java.util.Locale;

/**
 * How somebody wants to be told.
 *
 * @param single each message by itself, not one a day
 * @param mail where to; empty for no mail
 * @param confirmed whether mail to there is known to reach its owner; none is sent before
 * @param language {@code zh} or {@code en}
 * @param version counts every change; 0 when nothing was chosen
 */
public record Preference(boolean single, String mail, boolean confirmed, String language, int version) {
    /** Whoever chose nothing is told in the inbox only. */
    public static final Preference USUAL = new Preference(false, "", false, "zh", 0);

    /** Where reminders go; empty for nowhere. */
    public String reached() {
        return confirmed ? mail : "";
    }

    /** Whether an address waits to be confirmed. */
    public boolean waits() {
        return !confirmed && !mail.isEmpty();
    }

    public Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
