package org.paodao.scoring.check;

import java.math.BigDecimal;

/** What is looked for, with the threshold it starts with. */
public enum Check {
    /** No number at all. */
    NUMBER("0"),
    /** More decimals than the indicator has. */
    DECIMALS("0"),
    /** Outside what is possible. */
    RANGE("0"),
    /** Far from the usual change: more usual fluctuations off than the threshold. */
    JUMP("3.5"),
    /** The same figure for so many periods, this one counted. */
    UNCHANGED("4"),
    /** No further from the target than the threshold. */
    ON_TARGET("0"),
    /** The parts differ from the whole by more than so many units of the last decimal for each part. */
    PARTS("0.5"),
    /** A cumulative figure fell by more than the threshold within the year; it stands at whichever of the two figures came later. */
    DECREASE("0"),
    /** More than so many percent of a unit's values, and no fewer than five, changed after the period was closed. */
    REVISION("10");

    private final BigDecimal threshold;

    Check(String threshold) {
        this.threshold = new BigDecimal(threshold);
    }

    BigDecimal threshold() {
        return threshold;
    }
}
