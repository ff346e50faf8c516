package org.paodao.document;

/** A file that cannot be read as a document: broken, encrypted, a bomb, too large, or of a kind not supported. */
public class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final String detail;

    /**
     * @param reason why; the user interface has a sentence for each in both languages
     * @param detail what makes the sentence concrete, such as the file's kind or a page; safe to show
     */
    public Unreadable(Cause reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Cause reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    /** Why a file cannot be read. */
    public enum Cause {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        BROKEN,
        ENCRYPTED,
        BOMB,
        MACROS,
        /** A scanned PDF: pages, but no text. */
        NO_TEXT,
        /** A quote of a csv file that nothing closes, so that it takes in the rows below; the detail is its cell, such as {@code G7}. */
        OPEN_QUOTE,
        /** Nothing is wrong with it: whoever wanted it read has stopped that. */
        STOPPED
    }
}
