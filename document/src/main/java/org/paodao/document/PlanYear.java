package org.paodao.document;

import java.util.Comparator;

/** The year a document speaks of when it names a month only: that of its title, else that of its date. */
final class PlanYear {
    private PlanYear() {}

    /** 0 when nothing tells. */
    static int of(Header header) {
        var title = header.title();
        String folded = title == null ? "" : Folding.fold(title.value());
        int year = folded.indexOf('年');
        if (year >= 4 && folded.startsWith("20", year - 4)) {
            int value = Numerals.value(folded.substring(year - 4, year));
            if (value >= 2000) {
                return value;
            }
        }
        return header.dates().stream()
                .map(Found::value)
                .min(Comparator.comparing(Header.RoleDate::role))
                .map(date -> date.date().getYear())
                .orElse(0);
    }
}
