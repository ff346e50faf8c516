package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import org.paodao.indicator.value.FindingText;
import org.paodao.indicator.value.TypedFigure;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;

/** A figure that is typed alone. */
final class TypedAmount {
    private TypedAmount() {}

    /**
     * The figure; refused at its field when it is none.
     *
     * @param measure that may stand behind it; empty for none
     */
    static BigDecimal read(String field, String typed, String measure) {
        return switch (TypedFigure.read(typed, measure, CheckSettings.usual())) {
            case Reading.Figure figure -> figure.value();
            case Reading.NoFigure other -> throw Refusal.invalid(field, FindingText.key(other.finding()), typed);
            case Reading.Empty nothing -> throw Refusal.invalid(field, "indicatorvalue.amount-lacking");
        };
    }
}
