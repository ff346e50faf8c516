package org.paodao.plan.intake;

import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    /** A job reads the file. */
    READING,
    /** The file could not be read. */
    FAILED,
    /** Who brought the file has ended its reading. */
    STOPPED,
    /** A person reviews the draft. */
    REVIEW,
    /** It has become a plan. */
    CONFIRMED,
    /** A person does not want it. */
    DISCARDED;

    /** Last part of its message key and CSS class. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
