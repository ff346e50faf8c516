package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Header.RoleDate;

/** A date alone in the line below the title: on a web page that is when the document was put up. */
final class DateBelowTitle {
    private DateBelowTitle() {}

    /** Adds it where nothing else says when the document was issued. */
    static void complete(Flow flow, @Nullable Found<String> title, List<Found<RoleDate>> dates) {
        if (title == null || !dates.isEmpty()) {
            return;
        }
        int start = flow.indexOf(title.range().end());
        while (start < flow.length() && Flow.isBlank(flow.at(start))) {
            start++;
        }
        FullDate date = FullDate.at(flow.chars(), start);
        if (date != null && flow.at(start - 1) == Flow.BREAK && flow.at(date.end()) == Flow.BREAK) {
            var published = new RoleDate(DateRole.PUBLISHED, date.date());
            dates.add(new Found<>(published, flow.range(start, date.end()), "header.date-below-title", 70));
        }
    }
}
