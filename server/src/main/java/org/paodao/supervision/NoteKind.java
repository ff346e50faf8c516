package org.paodao.supervision;

import java.util.Locale;

/** What is said on the way. */
public enum NoteKind {
    /** How the work goes. */
    PROGRESS,
    /** 续报: it cannot be finished in time, why, and when more will be told. */
    CONTINUED,
    /** An assisting unit signed for its part. */
    SIGNED,
    /** 催办. */
    URGED;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
