package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that come again: a series is begun, its meetings of a year are called, it is ended. */
@Service
public class MeetingSeries {
    private static final String SUBJECT = "supervision.meeting-series";

    private final MeetingSteps steps;
    private final MeetingTables meetings;
    private final MeetingSeriesTables series;
    private final Calendar calendar;
    private final Clock clock;

    MeetingSeries(
            MeetingSteps steps, MeetingTables meetings, MeetingSeriesTables series, Calendar calendar, Clock clock) {
        this.steps = steps;
        this.meetings = meetings;
        this.series = series;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Begins a series.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID begin(CurrentUser user, NewSeries wish) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        meetings.lock(user.jurisdiction());
        Optional<UUID> before = series.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        var one = new Series(
                Ids.next(),
                MeetingSteps.line("name", wish.name()),
                wish.rhythm(),
                MeetingSteps.line("place", wish.place()),
                MeetingSteps.line("chair", wish.chair()),
                new Series.Life(wish.since(), null, null),
                1);
        series.insert(user.jurisdiction(), one, wish.requestKey(), clock.instant());
        steps.record(user, Change.created("supervision.meeting-series-begun", SUBJECT, one.id(), Trace.of(one)));
        return one.id();
    }

    /**
     * Calls the meetings of a series in a year that have not been called; asked again, only what is missing.
     *
     * @return how many
     */
    @Transactional
    public int call(CurrentUser user, UUID id, int year) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        meetings.lock(user.jurisdiction());
        Series one = one(user, id);
        Set<LocalDate> called = series.called(user.jurisdiction(), id);
        WorkingDays days = calendar.workingDays(user.jurisdiction());
        Map<Integer, List<LocalDate>> missing = one.slots(year).stream()
                .filter(slot -> !called.contains(slot))
                .collect(Collectors.groupingBy(slot -> days.orNext(slot).getYear()));
        List<Meeting> now = new ArrayList<>();
        // The last day of December may be held in the year that follows, under a number of that year.
        missing.forEach((held, slots) -> {
            List<String> numbers = steps.numbers(user, held, slots.size());
            slots.forEach(slot -> now.add(meeting(one, numbers.get(slots.indexOf(slot)), slot, days.orNext(slot))));
        });
        steps.call(user, now, meeting -> key(id, meeting));
        return now.size();
    }

    private static String key(UUID series, Meeting meeting) {
        Meeting.Slot slot = meeting.slot();
        return "series:" + series + ":" + (slot == null ? "" : slot.day());
    }

    private Meeting meeting(Series one, String number, LocalDate slot, LocalDate day) {
        return new Meeting(
                Ids.next(),
                number,
                new Meeting.Slot(one.id(), slot),
                new Meeting.Facts(one.name(), day, one.place(), one.chair()),
                new MeetingStage.Planned(),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Ends a series after a day; what is called already stays. */
    @Transactional
    public void end(CurrentUser user, UUID id, int seen, @Nullable LocalDate last, String why) {
        Series one = one(user, id);
        String reason = MeetingSteps.line("words", why);
        Series.Life life = one.life();
        if (last == null || last.isBefore(life.since())) {
            throw Refusal.invalid("last", "supervisionmeeting.last");
        }
        if (last.equals(life.until()) && reason.equals(life.endedFor())) {
            return;
        }
        Series ended = one.ended(last, reason);
        if (one.version() != seen || !series.end(user.jurisdiction(), ended)) {
            throw MeetingSteps.changed();
        }
        steps.record(
                user,
                new Change("supervision.meeting-series-ended", SUBJECT, id, Trace.of(one), Trace.of(ended), reason));
    }

    private Series one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        return series.held(user.jurisdiction(), id)
                .orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown-series"));
    }

    /** What the trail keeps of a series. */
    private record Trace(
            String name,
            MeetingRhythm rhythm,
            LocalDate since,
            @Nullable LocalDate until) {
        static Trace of(Series series) {
            return new Trace(
                    series.name(),
                    series.rhythm(),
                    series.life().since(),
                    series.life().until());
        }
    }
}
