package org.paodao.supervision.problem;

import java.util.Locale;

/** What has to be shown before a problem is closed. */
public enum ClosingTest {
    /** All measures are done. */
    MEASURES,
    /** Who broke rules has answered for it. */
    SANCTIONS,
    /** The effect is what norms ask for. */
    EFFECT,
    /** The same elsewhere is solved too (举一反三). */
    LIKE_CASES,
    /** The root is treated, and something keeps it so. */
    LONG_TERM;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
