package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with a meeting: calls it, moves it, begins and ends it, or calls it off. Each step names the version that was seen, and taken twice it counts once. */
@Service
public class Meetings {
    private final MeetingSteps steps;
    private final MeetingTables meetings;
    private final Clock clock;

    Meetings(MeetingSteps steps, MeetingTables meetings, Clock clock) {
        this.steps = steps;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Calls a single meeting.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID call(CurrentUser user, NewMeeting wish) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        meetings.lock(user.jurisdiction());
        Optional<UUID> before = meetings.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        Meeting.Facts facts = checked(wish.facts());
        var meeting = new Meeting(
                Ids.next(),
                steps.numbers(user, facts.day().getYear(), 1).getFirst(),
                null,
                facts,
                new MeetingStage.Planned(),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        steps.call(user, List.of(meeting), one -> wish.requestKey());
        return meeting.id();
    }

    /** Changes day, place or chair of a meeting that has not begun, with the reason. */
    @Transactional
    public void move(CurrentUser user, UUID id, int seen, Meeting.Facts facts, String why) {
        Meeting meeting = steps.kept(user, id);
        var taking = new MeetingSteps.Taking("move", MeetingSteps.line("words", why), seen);
        Meeting.Facts next = checked(facts);
        if (steps.isRepeated(user, meeting, taking) && next.equals(meeting.facts())) {
            return;
        }
        if (!(meeting.stage() instanceof MeetingStage.Planned)) {
            throw MeetingSteps.notNow(meeting);
        }
        steps.take(user, meeting, meeting.with(next), taking);
    }

    private Meeting.Facts checked(Meeting.Facts facts) {
        int year = LocalDate.now(clock).getYear();
        if (facts.day().getYear() < year - 5 || facts.day().getYear() > year + 2) {
            throw Refusal.invalid("day", "supervisionmeeting.day");
        }
        return new Meeting.Facts(
                MeetingSteps.line("title", facts.title()),
                facts.day(),
                MeetingSteps.line("place", facts.place()),
                MeetingSteps.line("chair", facts.chair()));
    }

    /** Begins a meeting: from now on its agenda stays as it is. */
    @Transactional
    public void begin(CurrentUser user, UUID id, int seen) {
        Meeting meeting = steps.kept(user, id);
        var taking = new MeetingSteps.Taking("begin", "", seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return;
        }
        if (!(meeting.stage() instanceof MeetingStage.Planned planned)) {
            throw MeetingSteps.notNow(meeting);
        }
        steps.take(user, meeting, meeting.with(planned.begin()), taking);
    }

    /** Ends it. */
    @Transactional
    public void end(CurrentUser user, UUID id, int seen) {
        Meeting meeting = steps.kept(user, id);
        var taking = new MeetingSteps.Taking("end", "", seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return;
        }
        if (!(meeting.stage() instanceof MeetingStage.Underway underway)) {
            throw MeetingSteps.notNow(meeting);
        }
        steps.take(user, meeting, meeting.with(underway.end()), taking);
    }

    /** Calls it off. */
    @Transactional
    public void cancel(CurrentUser user, UUID id, int seen, String why) {
        Meeting meeting = steps.kept(user, id);
        var taking = new MeetingSteps.Taking("cancel", MeetingSteps.line("words", why), seen);
        if (steps.isRepeated(user, meeting, taking)) {
            return;
        }
        if (!(meeting.stage() instanceof MeetingStage.Planned planned)) {
            throw MeetingSteps.notNow(meeting);
        }
        steps.take(user, meeting, meeting.with(planned.cancel(taking.words())), taking);
    }
}
