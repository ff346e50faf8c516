package org.paodao.supervision.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.Origin;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of the decisions of a meeting. */
@Component
class FollowUps {
    private static final String ORIGIN = "MEETING";

    private final MatterLists matters;
    private final MessageSource messages;
    private final Clock clock;

    FollowUps(MatterLists matters, MessageSource messages, Clock clock) {
        this.matters = matters;
        this.messages = messages;
        this.clock = clock;
    }

    static Origin origin(UUID meeting) {
        return new Origin(ORIGIN, meeting, "/meetings/" + meeting);
    }

    /** The matters that a meeting decided on, as the reader may see them. */
    List<MatterLine> of(CurrentUser user, UUID meeting) {
        return matters.begunBy(user, origin(meeting));
    }

    /** The same as a topic of the next meeting; nothing where nothing was decided. */
    Optional<AgendaTopic> topic(CurrentUser user, Meeting before) {
        List<MatterLine> lines = of(user, before.id()).stream()
                .filter(line -> !line.confidential())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(topic(before, lines));
    }

    private AgendaTopic topic(Meeting before, List<MatterLine> lines) {
        var words = new Words(messages, Locale.SIMPLIFIED_CHINESE, clock.getZone());
        return new AgendaTopic(
                TopicSource.FOLLOW_UP,
                "meeting:" + before.id(),
                words.msg(
                        "supervisionmeeting.topic.follow-up.title",
                        before.facts().title(),
                        before.number()),
                null,
                "/meetings/" + before.id(),
                said(words, lines));
    }

    private static AgendaTopic.Words said(Words words, List<MatterLine> lines) {
        long closed = lines.stream().filter(MatterLine::isOver).count();
        List<String> late = lines.stream()
                .filter(line -> line.light() == ClockLight.OVERDUE)
                .map(line -> line.number() + " " + line.title())
                .toList();
        return new AgendaTopic.Words(
                words.msg("supervisionmeeting.topic.follow-up.promised", lines.size()),
                words.msg("supervisionmeeting.topic.follow-up.stands", closed, lines.size() - closed, late.size()),
                String.join("；", late),
                "");
    }
}
