package org.paodao.supervision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.MatterLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as they are read. Calendar, agendas, approved minutes and decisions are open inside the jurisdiction; drafts of minutes are the office's. */
@Service
@Transactional(readOnly = true)
public class MeetingLists {
    private final MeetingTables meetings;
    private final MeetingSeriesTables series;
    private final MeetingReading reading;
    private final Calendar calendar;
    private final Clock clock;

    MeetingLists(
            MeetingTables meetings,
            MeetingSeriesTables series,
            MeetingReading reading,
            Calendar calendar,
            Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.reading = reading;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The calendar of a year: what is called, and what the series provide for and is not called yet. */
    public Year year(CurrentUser user, @Nullable Integer wanted) {
        Permissions.require(user, Permission.MEETING_READ);
        LocalDate today = LocalDate.now(clock);
        int year = wanted == null ? today.getYear() : Math.clamp(wanted, 2000, 2100);
        List<Meeting> called =
                meetings.between(user.jurisdiction(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        List<Series> all = series.all(user.jurisdiction());
        WorkingDays days = calendar.workingDays(user.jurisdiction());
        Set<Meeting.Slot> slots =
                called.stream().map(Meeting::slot).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Open> open = all.stream()
                .flatMap(one -> one.slots(year).stream()
                        .filter(slot -> !slots.contains(new Meeting.Slot(one.id(), slot)))
                        .map(slot -> new Open(one, days.orNext(slot))))
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
        return new Year(year, called, open, all, today);
    }

    /** One series. */
    public Series series(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MEETING_READ);
        return series.one(user.jurisdiction(), id)
                .orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown-series"));
    }

    /** One meeting with all that belongs to it. */
    public Shown one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MEETING_READ);
        Meeting meeting =
                meetings.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown"));
        boolean keeps = Permissions.may(user, Permission.MEETING_MANAGE);
        Optional<Meeting> before = meetings.before(user.jurisdiction(), meeting);
        return new Shown(
                meeting,
                reading.papers(user, meeting, keeps),
                before.map(last -> new Last(last, reading.became(user, last))).orElse(null),
                keeps,
                LocalDate.now(clock));
    }

    /** What could come on the agenda of a meeting and is not there. */
    public List<AgendaTopic> offered(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MEETING_MANAGE);
        Meeting meeting =
                meetings.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("supervisionmeeting.unknown"));
        return meeting.stage() instanceof MeetingStage.Planned
                ? reading.offered(user, meeting, LocalDate.now(clock))
                : List.of();
    }

    /**
     * The meetings of a year.
     *
     * @param open what a series provides for and nobody has called
     */
    public record Year(int year, List<Meeting> meetings, List<Open> open, List<Series> series, LocalDate today) {
        public Year {
            meetings = List.copyOf(meetings);
            open = List.copyOf(open);
            series = List.copyOf(series);
        }
    }

    /** A meeting that a series provides for and nobody has called. */
    public record Open(Series series, LocalDate day) {}

    /**
     * A meeting.
     *
     * @param last the meeting before it; null for none
     * @param keeps whether the reader is of those who keep meetings
     */
    public record Shown(
            Meeting meeting, Papers papers, @Nullable Last last, boolean keeps, LocalDate today) {}

    /** The last meeting, with what became of its decisions. */
    public record Last(Meeting meeting, List<MatterLine> became) {
        public Last {
            became = List.copyOf(became);
        }
    }

    /**
     * What lies beside a meeting.
     *
     * @param topics in their order, dropped ones last
     * @param minutes versions, oldest first
     * @param matters that its decisions are
     * @param units names
     * @param steps oldest first
     */
    public record Papers(
            List<Topic> topics,
            List<Minutes> minutes,
            List<Decision> decisions,
            List<MatterLine> matters,
            Map<UUID, String> units,
            List<MeetingStep> steps) {
        public Papers {
            topics = List.copyOf(topics);
            minutes = List.copyOf(minutes);
            decisions = List.copyOf(decisions);
            matters = List.copyOf(matters);
            units = Map.copyOf(units);
            steps = List.copyOf(steps);
        }

        /** The topics that are talked about. */
        public List<Topic> agenda() {
            return topics.stream().filter(Topic::stands).toList();
        }

        public String unit(@Nullable UUID unit) {
            return unit == null ? "" : units.getOrDefault(unit, "");
        }

        /** The matter of a decision, as far as the reader may see it. */
        public @Nullable MatterLine matter(Decision decision) {
            return matters.stream()
                    .filter(line -> line.id().equals(decision.matter()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
