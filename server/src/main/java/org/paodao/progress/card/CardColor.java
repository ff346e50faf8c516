package org.paodao.progress.card;

import java.util.Locale;

/** How grave a card is. */
public enum CardColor {
    YELLOW,
    RED;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
