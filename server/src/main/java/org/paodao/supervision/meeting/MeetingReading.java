package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.supervision.MatterLine;
import org.springframework.stereotype.Component;

/** Reads what lies beside a meeting, as far as the reader may see it. */
@Component
class MeetingReading {
    private final MeetingTables meetings;
    private final MeetingTopicTables topics;
    private final MeetingMinutesTables minutes;
    private final AgendaOffers offers;
    private final Organization organization;

    MeetingReading(
            MeetingTables meetings,
            MeetingTopicTables topics,
            MeetingMinutesTables minutes,
            AgendaOffers offers,
            Organization organization) {
        this.meetings = meetings;
        this.topics = topics;
        this.minutes = minutes;
        this.offers = offers;
        this.organization = organization;
    }

    MeetingLists.Papers papers(CurrentUser user, Meeting meeting, boolean keeps) {
        UUID jurisdiction = user.jurisdiction();
        List<Topic> agenda = topics.of(jurisdiction, meeting.id());
        List<MatterLine> matters = became(user, meeting);
        Set<UUID> units = Stream.concat(
                        agenda.stream().map(topic -> topic.about().unit()),
                        matters.stream().map(MatterLine::lead))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new MeetingLists.Papers(
                agenda,
                minutes.versions(jurisdiction, meeting.id()).stream()
                        .filter(one -> keeps || one.isApproved())
                        .toList(),
                minutes.decisions(jurisdiction, meeting.id()),
                matters,
                units.isEmpty() ? Map.of() : organization.names(user, units),
                keeps ? meetings.steps(jurisdiction, meeting.id()) : List.of());
    }

    /** What became of the decisions of a meeting; nothing for those who see no matters at all. */
    List<MatterLine> became(CurrentUser user, Meeting meeting) {
        return Permissions.may(user, Permission.MATTER_READ) ? offers.became(user, meeting.id()) : List.of();
    }

    List<AgendaTopic> offered(CurrentUser user, Meeting meeting, LocalDate today) {
        Set<String> there = topics.of(user.jurisdiction(), meeting.id()).stream()
                .map(topic -> topic.about().thing())
                .collect(Collectors.toSet());
        return offers.of(user, meeting, today).stream()
                .filter(topic -> !there.contains(topic.thing()))
                .toList();
    }
}
