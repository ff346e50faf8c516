package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office does with the agenda of a meeting that has not begun: gathers topics from live data, adds its own, puts them in order, says what is asked, drops some
 * with a reason. Every change counts as a step of the meeting, so that two who work on it hear of each other.
 */
@Service
public class Agendas {
    private final MeetingSteps steps;
    private final MeetingTopicTables topics;
    private final AgendaOffers offers;
    private final Clock clock;

    Agendas(MeetingSteps steps, MeetingTopicTables topics, AgendaOffers offers, Clock clock) {
        this.steps = steps;
        this.topics = topics;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * Takes topics from live data onto the agenda, and brings those that are there up to date. What was dropped is not taken again.
     *
     * @param things which; empty for everything that is offered
     * @return how many came on
     */
    @Transactional
    public int gather(CurrentUser user, UUID id, int seen, Set<String> things) {
        Meeting meeting = open(user, id);
        var taking = new MeetingSteps.Taking("gather", "", seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return 0;
        }
        Map<String, Topic> before = topics.of(user.jurisdiction(), id).stream()
                .collect(Collectors.toMap(topic -> topic.about().thing(), Function.identity()));
        List<AgendaTopic> offered = offers.of(user, meeting, LocalDate.now(clock)).stream()
                .filter(one -> things.isEmpty() || things.contains(one.thing()) || before.containsKey(one.thing()))
                .toList();
        steps.take(user, meeting, meeting.touched(), taking);
        return put(user, id, offered, before);
    }

    private int put(CurrentUser user, UUID id, List<AgendaTopic> offered, Map<String, Topic> before) {
        int position = before.values().stream().mapToInt(Topic::position).max().orElse(0);
        int came = 0;
        List<Topic> fresh = new ArrayList<>();
        for (AgendaTopic one : offered) {
            Topic there = before.get(one.thing());
            if (there == null) {
                position++;
                came++;
                int at = one.source() == TopicSource.FOLLOW_UP ? 0 : position;
                fresh.add(new Topic(Ids.next(), at, one, now(), null));
            } else if (there.stands()) {
                fresh.add(new Topic(there.id(), there.position(), one, now(), null));
            }
        }
        topics.put(user.jurisdiction(), id, fresh);
        return came;
    }

    /** Adds a topic of the office's own, once. */
    @Transactional
    public void add(CurrentUser user, UUID id, int seen, OwnTopic wish) {
        Meeting meeting = open(user, id);
        String thing = "own:" + wish.requestKey();
        List<Topic> before = topics.of(user.jurisdiction(), id);
        if (before.stream().anyMatch(topic -> topic.about().thing().equals(thing))) {
            return;
        }
        var own = new AgendaTopic(
                TopicSource.OWN, thing, MeetingSteps.line("title", wish.title()), null, "", wish.words());
        steps.take(user, meeting, meeting.touched(), new MeetingSteps.Taking("add", own.title(), seen));
        int last = before.stream().mapToInt(Topic::position).max().orElse(0);
        topics.put(user.jurisdiction(), id, List.of(new Topic(Ids.next(), last + 1, own, now(), null)));
    }

    /** Rewrites what is said of a topic and asked of the meeting. */
    @Transactional
    public void rewrite(CurrentUser user, UUID id, UUID topic, int seen, AgendaTopic.Words words) {
        Meeting meeting = open(user, id);
        Topic one = one(user, id, topic);
        var taking = new MeetingSteps.Taking("rewrite", one.about().title(), seen);
        AgendaTopic was = one.about();
        var next = new AgendaTopic(was.source(), was.thing(), was.title(), was.unit(), was.address(), words);
        if (next.equals(was)) {
            return;
        }
        steps.take(user, meeting, meeting.touched(), taking);
        if (!topics.rewrite(user.jurisdiction(), topic, next)) {
            throw MeetingSteps.changed();
        }
    }

    /**
     * Moves a topic.
     *
     * @param by −1 for one up, 1 for one down
     */
    @Transactional
    public void move(CurrentUser user, UUID id, UUID topic, int seen, int by) {
        Meeting meeting = open(user, id);
        Topic one = one(user, id, topic);
        var taking = new MeetingSteps.Taking("order", one.about().title(), seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return;
        }
        List<UUID> order = new ArrayList<>(topics.of(user.jurisdiction(), id).stream()
                .filter(Topic::stands)
                .map(Topic::id)
                .toList());
        int from = order.indexOf(topic);
        int to = from + Integer.signum(by);
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        steps.take(user, meeting, meeting.touched(), taking);
        topics.order(user.jurisdiction(), order);
    }

    /** Drops a topic; its reason stays to be read. */
    @Transactional
    public void drop(CurrentUser user, UUID id, UUID topic, int seen, String why) {
        Meeting meeting = open(user, id);
        Topic dropped = one(user, id, topic);
        var taking = new MeetingSteps.Taking("drop", MeetingSteps.line("words", why), seen);
        if (steps.isRepeated(user, meeting, taking) && !dropped.stands()) {
            return;
        }
        steps.take(user, meeting, meeting.touched(), taking);
        if (!topics.drop(user.jurisdiction(), topic, taking.words())) {
            throw MeetingSteps.changed();
        }
    }

    /** Refuses a topic that is not the meeting's. */
    @Transactional(readOnly = true)
    public void known(CurrentUser user, UUID meeting, UUID topic) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        one(user, meeting, topic);
    }

    private Topic one(CurrentUser user, UUID meeting, UUID topic) {
        return topics.of(user.jurisdiction(), meeting).stream()
                .filter(one -> one.id().equals(topic))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown-topic"));
    }

    /** A meeting whose agenda can still be changed. */
    private Meeting open(CurrentUser user, UUID id) {
        Meeting meeting = steps.kept(user, id);
        if (!(meeting.stage() instanceof MeetingStage.Planned)) {
            throw Refusal.conflict("supervisionmeeting.frozen");
        }
        return meeting;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
