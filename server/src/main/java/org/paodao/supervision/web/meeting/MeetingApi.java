package org.paodao.supervision.web.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.meeting.Decision;
import org.paodao.supervision.meeting.Meeting;
import org.paodao.supervision.meeting.MeetingDecisions;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.Meetings;
import org.paodao.supervision.meeting.Minutes;
import org.paodao.supervision.meeting.NewDecision;
import org.paodao.supervision.meeting.NewMeeting;
import org.paodao.supervision.meeting.Topic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "meetings", description = "Meetings with their agendas, minutes and decisions")
class MeetingApi {
    private final MeetingLists lists;
    private final Meetings meetings;
    private final MeetingDecisions decisions;

    MeetingApi(MeetingLists lists, Meetings meetings, MeetingDecisions decisions) {
        this.lists = lists;
        this.meetings = meetings;
        this.decisions = decisions;
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping
    @Operation(summary = "The meetings of a year that are called, in the order of their days")
    List<Told> all(@Parameter(hidden = true) CurrentUser user, @RequestParam(required = false) @Nullable Integer year) {
        return lists.year(user, year).meetings().stream()
                .map(meeting -> Told.of(meeting, null))
                .toList();
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/{id}")
    @Operation(summary = "A meeting with its agenda, minutes and decisions")
    Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        MeetingLists.Shown shown = lists.one(user, id);
        return Told.of(shown.meeting(), shown.papers());
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping
    @Operation(summary = "Call a meeting", description = "Sent again with the same requestKey it is called once.")
    Told call(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        String key = wish.requestKey();
        if (key == null || key.isBlank()) {
            throw Refusal.invalid("requestKey", "supervisionmeeting.request-key");
        }
        var wished = new Wished(wish.title(), wish.day(), wish.place(), wish.chair());
        return one(user, meetings.call(user, new NewMeeting(key, facts(wished))));
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Take a step with a meeting",
            description =
                    "begin or end it; move it to other facts, or cancel it, with words, the reason. seen is the version that you"
                            + " saw.")
    Told step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Step step) {
        lists.one(user, id);
        int seen = step.seen() == null ? 0 : step.seen();
        switch (text(step.step())) {
            case "begin" -> meetings.begin(user, id, seen);
            case "end" -> meetings.end(user, id, seen);
            case "move" -> meetings.move(user, id, seen, facts(step.facts()), text(step.words()));
            case "cancel" -> meetings.cancel(user, id, seen, text(step.words()));
            default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
        }
        return one(user, id);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/{id}/decisions")
    @Operation(
            summary = "Enter a decision",
            description = "It is a matter from that moment on; the same words entered twice are one.")
    Told decide(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Decided decided) {
        lists.one(user, id);
        Urgency urgency = decided.urgency() == null ? Urgency.NORMAL : decided.urgency();
        int seen = decided.seen() == null ? 0 : decided.seen();
        decisions.enter(
                user,
                id,
                seen,
                new NewDecision(decided.topic(), text(decided.title()), text(decided.words()), urgency));
        return one(user, id);
    }

    private static Meeting.Facts facts(@Nullable Wished wished) {
        LocalDate day = wished == null ? null : wished.day();
        if (wished == null || day == null) {
            throw Refusal.invalid("day", "supervisionmeeting.day");
        }
        return new Meeting.Facts(text(wished.title()), day, text(wished.place()), text(wished.chair()));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** A meeting to be called. */
    record Wish(
            @Nullable String requestKey,
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable String chair) {}

    /** When and where a meeting is to be, and who is in the chair. */
    record Wished(
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable String chair) {}

    /**
     * A step to be taken.
     *
     * @param facts for a meeting that is moved
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String words,
            @Nullable Wished facts) {}

    /** A decision to be entered. */
    record Decided(
            @Nullable Integer seen,
            @Nullable UUID topic,
            @Nullable String title,
            @Nullable String words,
            @Nullable Urgency urgency) {}

    /** A meeting as programs see it. */
    record Told(
            UUID id,
            String number,
            Meeting.Facts facts,
            String stage,
            int version,
            List<Topic> topics,
            List<Decision> decisions,
            List<Minutes> minutes) {
        static Told of(Meeting meeting, MeetingLists.@Nullable Papers papers) {
            return new Told(
                    meeting.id(),
                    meeting.number(),
                    meeting.facts(),
                    meeting.stage().word(),
                    meeting.version(),
                    papers == null ? List.of() : papers.topics(),
                    papers == null ? List.of() : papers.decisions(),
                    papers == null ? List.of() : papers.minutes());
        }
    }
}
