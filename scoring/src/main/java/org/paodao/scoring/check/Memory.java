package org.paodao.scoring.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.paodao.scoring.Period;

/** What is known of the periods around a value, as far as checks look at it. */
interface Memory {

    /**
     * How unusual the change to the value is; nothing while too few changes are known.
     *
     * @param step of the last decimal
     */
    Optional<Jump> jump(BigDecimal value, BigDecimal step);

    /** How many periods directly before it have the same value. */
    int equalBefore(BigDecimal value);

    /** Whether an earlier period of the same year has the same value. */
    boolean isInYear(BigDecimal value);

    /** The latest value before it in the same year. */
    Optional<Map.Entry<Period, BigDecimal>> beforeInYear();

    /** The earliest value after it in the same year. */
    Optional<Map.Entry<Period, BigDecimal>> afterInYear();
}
