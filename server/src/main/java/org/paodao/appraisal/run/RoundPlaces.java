package org.paodao.appraisal.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Component;

/** What rounds stand on: the edition of their scheme, their units and the calendar. */
@Component
class RoundPlaces {
    private final Schemes schemes;
    private final MemberTables members;
    private final Organization organization;
    private final Calendar calendar;

    RoundPlaces(Schemes schemes, MemberTables members, Organization organization, Calendar calendar) {
        this.schemes = schemes;
        this.members = members;
        this.organization = organization;
        this.calendar = calendar;
    }

    SchemeBody body(CurrentUser user, Round.By by) {
        return schemes.edition(user, by.scheme(), by.edition()).body();
    }

    /** In the order of the office, with their names of today. */
    List<RoundMember> members(CurrentUser user, UUID round) {
        Map<UUID, String> groups = members.groups(user.jurisdiction(), round);
        return groups.isEmpty()
                ? List.of()
                : organization.units(user, groups.keySet()).stream()
                        .map(unit -> new RoundMember(unit.id(), unit.name(), groups.getOrDefault(unit.id(), "")))
                        .toList();
    }

    Snapshot.Calendar calendar(CurrentUser user, Round.Span span) {
        Calendar.Shown shown = calendar.show(user);
        return new Snapshot.Calendar(
                shown.edition(),
                shown.days().stream()
                        .filter(day ->
                                !day.day().isBefore(span.from()) && !day.day().isAfter(span.until()))
                        .map(day -> day.day() + (day.works() ? " works " : " off ") + day.name())
                        .sorted()
                        .toList());
    }
}
