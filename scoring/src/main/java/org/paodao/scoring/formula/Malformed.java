package org.paodao.scoring.formula;

import java.io.Serial;
import org.paodao.scoring.Reason;

/** A text that is no formula: where, and why. */
public final class Malformed extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient Reason reason;

    Malformed(int position, Reason reason) {
        super("%s at %d".formatted(reason, position));
        this.position = position;
        this.reason = reason;
    }

    /** Where in the text it goes wrong, counted from 0; the length of the text if it ends too early. */
    public int position() {
        return position;
    }

    /** What is wrong there. */
    public Reason reason() {
        return reason;
    }
}
