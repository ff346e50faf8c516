package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;

/** A figure that is typed alone. */
final class TypedAmount {
    private TypedAmount() {}

    /** The figure; refused at its field when it is none. */
    static BigDecimal read(String field, String typed) {
        if (Reading.of(typed, CheckSettings.usual()) instanceof Reading.Figure figure) {
            return figure.value();
        }
        throw Refusal.invalid(field, "indicatorvalue.check-no-number", typed);
    }
}
