package org.paodao.ui;

/** The fonts of this machine, for tests without the application. */
public final class SystemFonts {
    private SystemFonts() {}

    /** As they are found at start. */
    public static Fonts found() {
        return new Fonts("");
    }
}
