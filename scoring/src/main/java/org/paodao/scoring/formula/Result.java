package org.paodao.scoring.formula;

import java.math.BigDecimal;
import org.paodao.scoring.Reason;

/** What a formula came to. */
public sealed interface Result {

    /** The figure, not yet rounded to the indicator's decimals. */
    record Value(BigDecimal exact) implements Result {}

    /** No figure: an input is missing or a divisor is zero; the reason names which. */
    record Missing(Reason reason) implements Result {}
}
