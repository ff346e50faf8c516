package org.paodao.document.extract;

import org.paodao.document.Unreadable;

/** Carries the refusal through parsers that know nothing of it; never leaves this package. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Unreadable reason;

    private Stop(Unreadable reason) {
        super(reason.getMessage(), reason, false, false);
        this.reason = reason;
    }

    static Stop because(Unreadable.Cause cause, String detail) {
        return new Stop(new Unreadable(cause, detail));
    }

    Unreadable reason() {
        return reason;
    }
}
