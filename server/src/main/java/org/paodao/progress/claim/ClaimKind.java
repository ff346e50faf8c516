package org.paodao.progress.claim;

import java.util.Locale;

/** What was noticed in a report. */
public enum ClaimKind {
    /** A document is said to be out, and its number stands nowhere. */
    NUMBER_MISSING,
    /** A figure is otherwise than the approved one. */
    FIGURE_DIFFERS,
    /** A figure is the approved one: nothing to look at. */
    FIGURE_CONFIRMED,
    /** The same file shows something else, too. */
    FILE_REUSED,
    /** Nearly the same picture shows something else, too. */
    IMAGE_NEAR,
    /** Nearly the same words stand in an earlier report, or in one on another item. */
    TEXT_COPIED,
    /** Another unit claims nearly the same in the same round. */
    PROJECT_SHARED;

    /** Last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody should look at it. */
    public boolean warns() {
        return this != FIGURE_CONFIRMED;
    }
}
