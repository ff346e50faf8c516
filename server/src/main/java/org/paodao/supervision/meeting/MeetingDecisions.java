package org.paodao.supervision.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Supervision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what a meeting decides. A decision is a matter from that moment on; the same decision entered twice is one. */
@Service
public class MeetingDecisions {
    private final MeetingSteps steps;
    private final MeetingTopicTables topics;
    private final MeetingMinutesTables minutes;
    private final Supervision supervision;
    private final Clock clock;

    MeetingDecisions(
            MeetingSteps steps,
            MeetingTopicTables topics,
            MeetingMinutesTables minutes,
            Supervision supervision,
            Clock clock) {
        this.steps = steps;
        this.topics = topics;
        this.minutes = minutes;
        this.supervision = supervision;
        this.clock = clock;
    }

    /**
     * Enters a decision.
     *
     * @return the id of its matter
     */
    @Transactional
    public UUID enter(CurrentUser user, UUID id, int seen, NewDecision wish) {
        Meeting meeting = steps.kept(user, id);
        String title = MeetingSteps.line("title", wish.title());
        String words = MeetingSteps.words("decision", wish.words());
        String print = Decision.print(words);
        List<Decision> entered = minutes.decisions(user.jurisdiction(), id);
        Optional<Decision> same = same(entered, print);
        if (same.isPresent()) {
            return same.get().matter();
        }
        if (print.isEmpty()) {
            throw Refusal.invalid("decision", "supervisionmeeting.no-words");
        }
        if (!meeting.stage().decides()) {
            throw MeetingSteps.notNow(meeting);
        }
        check(user, id, wish);
        steps.take(user, meeting, meeting.touched(), new MeetingSteps.Taking("decide", title, seen));
        UUID matter = supervision.register(user, matter(meeting, title, words, wish));
        var decided = new NewDecision(wish.topic(), title, words, wish.urgency());
        minutes.insert(user.jurisdiction(), id, decision(user, decided, entered.size() + 1, matter));
        return matter;
    }

    private static Optional<Decision> same(List<Decision> entered, String print) {
        return entered.stream()
                .filter(one -> Decision.print(one.words()).equals(print))
                .findFirst();
    }

    private Decision decision(CurrentUser user, NewDecision decided, int number, UUID matter) {
        return new Decision(
                Ids.next(),
                number,
                decided.topic(),
                decided.title(),
                decided.words(),
                matter,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                user.displayName());
    }

    private void check(CurrentUser user, UUID id, NewDecision wish) {
        if (wish.topic() != null
                && topics.of(user.jurisdiction(), id).stream()
                        .noneMatch(topic -> topic.stands() && topic.id().equals(wish.topic()))) {
            throw Refusal.invalid("topic", "supervisionmeeting.unknown-topic");
        }
    }

    private NewMatter matter(Meeting meeting, String title, String words, NewDecision wish) {
        return new NewMatter(
                "meeting-decision:" + meeting.id() + ":" + UUID.nameUUIDFromBytes(bytes(Decision.print(words))),
                "MEETING_DECISION",
                FollowUps.origin(meeting.id()),
                title,
                words,
                meeting.facts().title(),
                null,
                given(meeting),
                wish.urgency(),
                null,
                false,
                Set.of());
    }

    /** The day of the meeting, or today where it sits before its day. */
    private LocalDate given(Meeting meeting) {
        LocalDate today = LocalDate.now(clock);
        return meeting.facts().day().isAfter(today) ? today : meeting.facts().day();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
