package org.paodao.progress.report;

import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** Where reports stand. */
@Component
record ReportBooks(ReportTables reports, ReportVersionTables versions) {

    /** What the newest version of a report says that was sent. */
    ReportContent newest(CurrentUser user, Place place) {
        return versions.of(user.jurisdiction(), new ReportVersionTables.Which(place.round(), place.item()))
                .getOrDefault(place, List.of())
                .getFirst()
                .content();
    }
}
