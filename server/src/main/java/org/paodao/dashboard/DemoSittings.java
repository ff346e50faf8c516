package org.paodao.dashboard;

import org.paodao.kernel.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Inspections and meetings of the demo. */
@Component
@Profile("demo")
record DemoSittings(DemoInspections inspections, DemoMeetings meetings) {

    /** Makes what is missing. */
    void load(CurrentUser office) {
        inspections.load(office);
        meetings.load(office);
    }
}
