package org.paodao.supervision.web.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingPapers;
import org.paodao.supervision.meeting.Meetings;
import org.paodao.supervision.meeting.NewMeeting;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.web.PaperFile;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of meetings, and the steps taken on them. */
@Controller
@RequestMapping("/meetings")
class MeetingController {
    private final MeetingLists lists;
    private final Meetings meetings;
    private final MeetingPapers papers;

    MeetingController(MeetingLists lists, Meetings meetings, MeetingPapers papers) {
        this.lists = lists;
        this.meetings = meetings;
        this.papers = papers;
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping
    MeetingsPage year(CurrentUser user, @RequestParam(required = false) @Nullable Integer year) {
        return new MeetingsPage(lists.year(user, year), Permissions.may(user, Permission.MEETING_MANAGE), Map.of());
    }

    @Needs(Permission.MEETING_MANAGE)
    @GetMapping("/new")
    MeetingFormPage form() {
        Map<String, String> typed = new HashMap<>();
        typed.put("requestKey", Ids.next().toString());
        return new MeetingFormPage(false, typed);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/new")
    Page call(CurrentUser user, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        return Page.orAgain(
                () -> {
                    UUID id = meetings.call(user, new NewMeeting(typed.get("requestKey"), typed.facts()));
                    return Page.redirect("/meetings/" + id).saying("supervisionmeeting.said.call");
                },
                () -> new MeetingFormPage(false, typed.single()));
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/{id}")
    MeetingPage one(CurrentUser user, @PathVariable UUID id) {
        return page(lists, user, id, Map.of());
    }

    static MeetingPage page(MeetingLists lists, CurrentUser user, UUID id, Map<String, String> typed) {
        MeetingLists.Shown shown = lists.one(user, id);
        String key = typed.getOrDefault("requestKey", Ids.next().toString());
        return new MeetingPage(shown, shown.keeps() ? lists.offered(user, id) : List.of(), key, typed);
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/{id}")
    Page step(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        lists.one(user, id);
        return Page.orAgain(
                () -> {
                    take(user, id, typed);
                    return Page.redirect("/meetings/" + id).saying("supervisionmeeting.said." + typed.get("step"));
                },
                () -> page(lists, user, id, typed.single()));
    }

    private void take(CurrentUser user, UUID id, Typed typed) {
        switch (typed.get("step")) {
            case "begin" -> meetings.begin(user, id, typed.seen());
            case "end" -> meetings.end(user, id, typed.seen());
            case "cancel" -> meetings.cancel(user, id, typed.seen(), typed.get("words"));
            case "move" -> meetings.move(user, id, typed.seen(), typed.facts(), typed.get("words"));
            default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
        }
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/{id}/pack")
    ResponseEntity<byte[]> pack(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        byte[] content = papers.pack(user, id, wanted);
        return PaperFile.of(name(user, id), wanted, content);
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/{id}/minutes")
    ResponseEntity<byte[]> minutes(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        byte[] content = papers.minutes(user, id, wanted);
        return PaperFile.of(name(user, id), wanted, content);
    }

    private String name(CurrentUser user, UUID id) {
        var meeting = lists.one(user, id).meeting();
        return meeting.number() + " " + meeting.facts().title();
    }
}
