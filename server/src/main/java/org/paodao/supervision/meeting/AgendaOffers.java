package org.paodao.supervision.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.MatterLine;
import org.springframework.stereotype.Component;

/** Everything that could be talked about on a day, in the order in which a meeting looks at it: first what became of the last meeting's decisions. */
@Component
class AgendaOffers {
    private final MeetingTables meetings;
    private final FollowUps followUps;
    private final List<AgendaSource> sources;

    AgendaOffers(MeetingTables meetings, FollowUps followUps, List<AgendaSource> sources) {
        this.meetings = meetings;
        this.followUps = followUps;
        this.sources = sources;
    }

    /** The matters that a meeting decided on, as the reader may see them. */
    List<MatterLine> became(CurrentUser user, UUID meeting) {
        return followUps.of(user, meeting);
    }

    List<AgendaTopic> of(CurrentUser user, Meeting meeting, LocalDate today) {
        Optional<AgendaTopic> last =
                meetings.before(user.jurisdiction(), meeting).flatMap(before -> followUps.topic(user, before));
        return Stream.concat(last.stream(), sources.stream().flatMap(source -> source.topics(user, today).stream()))
                .sorted(Comparator.comparing(AgendaTopic::source))
                .toList();
    }
}
