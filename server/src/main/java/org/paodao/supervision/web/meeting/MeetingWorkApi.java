package org.paodao.supervision.web.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.supervision.meeting.Agendas;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingMinutes;
import org.paodao.supervision.meeting.OwnTopic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda and the minutes of a meeting for other programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "meetings")
class MeetingWorkApi {
    private final MeetingLists lists;
    private final Agendas agendas;
    private final MeetingMinutes minutes;

    MeetingWorkApi(MeetingLists lists, Agendas agendas, MeetingMinutes minutes) {
        this.lists = lists;
        this.agendas = agendas;
        this.minutes = minutes;
    }

    @Needs(Permission.MEETING_MANAGE)
    @GetMapping("/agenda/offers")
    @Operation(summary = "What live data offers for the agenda and is not on it; nothing once the meeting has begun")
    List<AgendaTopic> offers(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return lists.offered(user, id);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/agenda/steps")
    @Operation(
            summary = "Put topics on the agenda",
            description =
                    "gather takes the named things from what live data offers, all of them when none is named, and brings those"
                            + " that are there up to date; add takes a topic of your own, once for a requestKey. seen is the version"
                            + " that you saw.")
    MeetingApi.Told put(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Put put) {
        lists.one(user, id);
        switch (text(put.step())) {
            case "gather" ->
                agendas.gather(user, id, number(put.seen()), Objects.requireNonNullElse(put.things(), Set.of()));
            case "add" -> agendas.add(user, id, number(put.seen()), own(put));
            default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
        }
        return told(user, id);
    }

    private static OwnTopic own(Put put) {
        String key = text(put.requestKey());
        if (key.isEmpty()) {
            throw Refusal.invalid("requestKey", "supervisionmeeting.request-key");
        }
        return new OwnTopic(key, text(put.title()), said(put.words()));
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/agenda/{topic}/steps")
    @Operation(
            summary = "Take a step with a topic",
            description = "Move it up or down, drop it for a reason, or rewrite what is said of it and asked.")
    MeetingApi.Told topic(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID topic,
            @RequestBody OfTopic step) {
        lists.one(user, id);
        agendas.known(user, id, topic);
        int seen = number(step.seen());
        switch (text(step.step())) {
            case "up" -> agendas.move(user, id, topic, seen, -1);
            case "down" -> agendas.move(user, id, topic, seen, 1);
            case "drop" -> agendas.drop(user, id, topic, seen, text(step.reason()));
            case "rewrite" -> agendas.rewrite(user, id, topic, seen, said(step.words()));
            default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
        }
        return told(user, id);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/minutes")
    @Operation(
            summary = "Write the draft of the minutes",
            description =
                    "The first version, or the correction of approved minutes, which says why. The same words twice are one draft.")
    MeetingApi.Told minute(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Written written) {
        lists.one(user, id);
        var words = new MeetingMinutes.Written(text(written.present()), text(written.words()));
        minutes.save(user, id, number(written.seen()), words, text(written.reason()));
        return told(user, id);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/minutes/approve")
    @Operation(summary = "Approve the newest draft of the minutes", description = "Approved, a version stays as it is.")
    MeetingApi.Told approve(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Approval approval) {
        lists.one(user, id);
        minutes.approve(user, id, number(approval.seen()));
        return told(user, id);
    }

    private MeetingApi.Told told(CurrentUser user, UUID id) {
        MeetingLists.Shown shown = lists.one(user, id);
        return MeetingApi.Told.of(shown.meeting(), shown.papers());
    }

    private static AgendaTopic.Words said(@Nullable Said sent) {
        return sent == null ? AgendaTopic.Words.NOTHING : sent.words();
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private static int number(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    /**
     * Topics for the agenda.
     *
     * @param things of what is offered; for gather
     * @param requestKey for add, as are title and words
     */
    record Put(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable Set<String> things,
            @Nullable String requestKey,
            @Nullable String title,
            @Nullable Said words) {}

    /** A step with a topic. */
    record OfTopic(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String reason,
            @Nullable Said words) {}

    /** What is said of a topic: promised, how it stands, why it is late, what is asked. */
    record Said(
            @Nullable String promised,
            @Nullable String stands,
            @Nullable String why,
            @Nullable String asked) {
        AgendaTopic.Words words() {
            return new AgendaTopic.Words(text(promised), text(stands), text(why), text(asked));
        }
    }

    /** Minutes that somebody wrote. */
    record Written(
            @Nullable Integer seen,
            @Nullable String present,
            @Nullable String words,
            @Nullable String reason) {}

    /** The version that was seen. */
    record Approval(@Nullable Integer seen) {}
}
