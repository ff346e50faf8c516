package org.paodao.indicator.value;

import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** Looks up what frames the figures of a jurisdiction. */
@Component
class Frames {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Indicators indicators;
    private final ClosingTables closings;
    private final Calendar calendar;

    Frames(Indicators indicators, ClosingTables closings, Calendar calendar) {
        this.indicators = indicators;
        this.closings = closings;
        this.calendar = calendar;
    }

    /** The same for what nobody asks for. */
    Frame of(UUID jurisdiction) {
        return of(new CurrentUser(NOBODY, jurisdiction, "system", "system", Authority.JOB));
    }

    Frame of(CurrentUser user) {
        return new Frame(
                indicators.editions(user),
                () -> closings.editions(user.jurisdiction()),
                number -> indicators.system(user, number),
                () -> calendar.workingDays(user.jurisdiction()));
    }
}
