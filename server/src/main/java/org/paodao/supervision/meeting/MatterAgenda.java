package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Matters that a meeting has to look at: in dispute, overdue, decided earlier and due soon. One that is several of these is there once. */
@Component
class MatterAgenda implements AgendaSource {
    private final MatterLists matters;
    private final MessageSource messages;
    private final Clock clock;

    MatterAgenda(MatterLists matters, MessageSource messages, Clock clock) {
        this.matters = matters;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AgendaTopic> topics(CurrentUser user, LocalDate today) {
        var disputed = filter("DISPUTED", null, false);
        var overdue = filter("OPEN", null, true);
        var decided = filter("OPEN", "MEETING_DECISION", false);
        return Stream.of(disputed, overdue, decided)
                .flatMap(filter -> matters.of(user, filter).stream())
                .filter(line -> !line.confidential() && source(line).isPresent())
                .distinct()
                .map(this::topic)
                .toList();
    }

    /** Each kind is asked for by itself: a list of all that is open would end before the oldest. */
    private static MatterFilter filter(String stage, @Nullable String source, boolean late) {
        return new MatterFilter(null, stage, source, null, new MatterFilter.Marks(null, late, false, null), null, null);
    }

    private AgendaTopic topic(MatterLine line) {
        TopicSource source = source(line).orElseThrow();
        var words = new Words(messages, Locale.SIMPLIFIED_CHINESE, clock.getZone());
        String key = "supervisionmeeting.topic." + source.word();
        return new AgendaTopic(
                source,
                "matter:" + line.id(),
                line.number() + " " + line.title(),
                line.lead(),
                line.address(),
                new AgendaTopic.Words(
                        line.due() == null ? "" : words.msg("supervisionmeeting.topic.due", words.date(line.due())),
                        words.msg(
                                "supervisionmeeting.topic.stage",
                                words.msg("supervisionmatter.stage." + line.stage()),
                                line.redone()),
                        "",
                        words.msg(key + ".asked")));
    }

    private static Optional<TopicSource> source(MatterLine line) {
        if (line.stage().equals("disputed")) {
            return Optional.of(TopicSource.DISPUTE);
        }
        if (line.light() == ClockLight.OVERDUE) {
            return Optional.of(TopicSource.OVERDUE);
        }
        boolean near = line.light() == ClockLight.SOON || line.light() == ClockLight.DUE;
        return near && line.source().equals("MEETING_DECISION") ? Optional.of(TopicSource.DECISION) : Optional.empty();
    }
}
