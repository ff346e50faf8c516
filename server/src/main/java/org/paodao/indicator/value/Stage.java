package org.paodao.indicator.value;

import java.util.Locale;

/** How final a figure is. */
public enum Stage {
    /** 初步 */
    PRELIMINARY,
    /** 快报 */
    QUICK,
    /** 核定 */
    FINAL;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
