package org.paodao.notice;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt to send.
 *
 * @param trouble what went wrong, as the last part of a message key; null when nothing did
 */
record Outcome(Kind kind, @Nullable String trouble) {
    static final Outcome SENT = new Outcome(Kind.SENT, null);
    /** Nobody wants it any more. */
    static final Outcome DROPPED = new Outcome(Kind.DROPPED, null);

    static Outcome failed(String trouble) {
        return new Outcome(Kind.FAILED, trouble);
    }

    /** Sent, to be tried again, or not wanted. */
    enum Kind {
        SENT,
        FAILED,
        DROPPED
    }
}
