package org.paodao.plan.map;

import java.util.Locale;

/**
 * What things are drawn in. On a page the style sheet decides by the name (so that dark pages are dark); a file carries the
 * colours with it. Red is the masthead's, greens and yellows are for status only.
 */
enum Ink {
    PAPER("#ffffff", ""),
    GROUND("#f6f8fb", ""),
    RULE("#d5dce5", ""),
    ACCENT("#a8151b", ""),
    HEAD("#24405f", ""),
    HEAD_SHARED("#5b6b80", ""),
    LABEL("#33557c", ""),
    BOX("#ffffff", "#b9c5d3"),
    BOX_FIRST("#eaf1f9", "#7f9fc4"),
    BOX_FOLDED("#f0f3f7", "#9aa9bb"),
    BOX_DIM("#ffffff", "#e3e8ee"),
    BOX_ORPHAN("#fffdf6", "#9a6700", 4),
    BOX_ADDED("#e6f4ea", "#14632b"),
    BOX_REMOVED("#fdf4f3", "#a11414", 4),
    BOX_MOVED("#e8f1fb", "#0b4f94"),
    BOX_CHANGED("#fdf3d7", "#714a00"),
    STRAND("", "#6f8fb3"),
    TEXT("#1b2430", ""),
    QUIET("#5b6472", ""),
    FAINT("#6b7280", ""),
    ON_HEAD("#ffffff", ""),
    ON_HEAD_QUIET("#d8e2ee", ""),
    WARNING("#714a00", ""),
    SUCCESS("#14632b", ""),
    DANGER("#a11414", ""),
    INFO("#0b4f94", ""),
    LIGHT_GREEN("#1a7f37", ""),
    LIGHT_YELLOW("#d9a300", "#714a00"),
    LIGHT_RED("#c4231c", ""),
    LIGHT_BLUE("#0b5fb8", ""),
    LIGHT_MISSING("", "#c4231c"),
    LIGHT_NONE("", "#6b7280"),
    LIGHT_DONE("", "#1a7f37");

    private final String fill;
    private final String stroke;
    private final int dash;

    Ink(String fill, String stroke) {
        this(fill, stroke, 0);
    }

    Ink(String fill, String stroke, int dash) {
        this.fill = fill;
        this.stroke = stroke;
        this.dash = dash;
    }

    /** The colour of the area; empty for none. */
    String fill() {
        return fill;
    }

    /** The colour of the line; empty for none. */
    String stroke() {
        return stroke;
    }

    /** The length of dashes; 0 for a whole line. */
    int dash() {
        return dash;
    }

    /** Its class in the style sheet. */
    String style() {
        return "m-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
