package org.paodao.ui;

import java.util.Locale;

/** How something stands, drawn as a shape, a colour and a word. Which light it is, and why, the module says. */
public enum Light {
    /** On schedule. */
    GREEN,
    /** Behind. */
    YELLOW,
    /** Far behind, or late. */
    RED,
    /** Ahead of schedule. */
    BLUE,
    /** Delivered. */
    DONE,
    /** Not published yet: that is not red. */
    UNPUBLISHED,
    /** The rules cannot or shall not judge it. */
    NOT_JUDGED,
    /** A figure is overdue. */
    MISSING,
    /** Nothing is known yet: that is not red. */
    NONE;

    private final String style = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The last part of its CSS class. */
    public String style() {
        return style;
    }

    /** The message key of its word. */
    public String key() {
        return "ui.light." + style();
    }
}
