package org.paodao.scoring.check;

import org.paodao.scoring.Reason;

/** Something about a value that needs a second look. */
public record Finding(Check check, Severity severity, Reason reason) {

    /** Whether the value may not be taken as it is. */
    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
