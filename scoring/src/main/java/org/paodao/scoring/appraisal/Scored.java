package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.Reason;

/** What a leaf came to for a unit, before coefficient and rounding. */
record Scored(State state, List<Step> steps, List<Reason> remarks) {
    Scored {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /** Whether and how it counts. */
    enum State {
        COUNTED,
        LEFT_OUT,
        /** It counts as nothing, and the unit has no place. */
        OPEN
    }

    BigDecimal marks() {
        return Step.sum(steps);
    }
}
