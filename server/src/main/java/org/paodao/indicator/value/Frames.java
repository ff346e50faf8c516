package org.paodao.indicator.value;

import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** Looks up what frames the figures of a jurisdiction. */
@Component
class Frames {
    private final Indicators indicators;
    private final ClosingTables closings;

    Frames(Indicators indicators, ClosingTables closings) {
        this.indicators = indicators;
        this.closings = closings;
    }

    Frame of(CurrentUser user) {
        return new Frame(
                indicators.editions(user),
                closings.editions(user.jurisdiction()),
                number -> indicators.system(user, number));
    }
}
