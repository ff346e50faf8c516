package org.paodao.supervision.web.meeting;

import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.meeting.Agendas;
import org.paodao.supervision.meeting.MeetingDecisions;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingMinutes;
import org.paodao.supervision.meeting.NewDecision;
import org.paodao.supervision.meeting.OwnTopic;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is written on a meeting's page: its agenda, its decisions, its minutes. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingWorkController {
    private final MeetingLists lists;
    private final Agendas agendas;
    private final MeetingDecisions decisions;
    private final MeetingMinutes minutes;

    MeetingWorkController(MeetingLists lists, Agendas agendas, MeetingDecisions decisions, MeetingMinutes minutes) {
        this.lists = lists;
        this.agendas = agendas;
        this.decisions = decisions;
        this.minutes = minutes;
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/agenda")
    Page agenda(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        return answer(user, id, typed, typed.get("step"), () -> {
            switch (typed.get("step")) {
                case "gather" -> agendas.gather(user, id, typed.seen(), Set.copyOf(typed.all("things")));
                case "add" ->
                    agendas.add(
                            user,
                            id,
                            typed.seen(),
                            new OwnTopic(typed.get("requestKey"), typed.get("title"), typed.words()));
                default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
            }
        });
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/agenda/{topic}")
    Page topic(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID topic,
            @RequestParam MultiValueMap<String, String> fields) {
        agendas.known(user, id, topic);
        var typed = new Typed(fields);
        return answer(user, id, typed, typed.get("step"), () -> {
            switch (typed.get("step")) {
                case "up" -> agendas.move(user, id, topic, typed.seen(), -1);
                case "down" -> agendas.move(user, id, topic, typed.seen(), 1);
                case "drop" -> agendas.drop(user, id, topic, typed.seen(), typed.get("words"));
                case "rewrite" -> agendas.rewrite(user, id, topic, typed.seen(), typed.words());
                default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
            }
        });
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/decisions")
    Page decide(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        return answer(
                user,
                id,
                typed,
                "decide",
                () -> decisions.enter(
                        user,
                        id,
                        typed.seen(),
                        new NewDecision(
                                typed.id("topic"), typed.get("title"), typed.get("decision"), typed.urgency())));
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/minutes")
    Page minute(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        boolean approves = typed.get("step").equals("approve");
        return answer(user, id, typed, approves ? "approve" : "minute", () -> {
            if (approves) {
                minutes.approve(user, id, typed.seen());
            } else {
                var written = new MeetingMinutes.Written(typed.get("present"), typed.get("minutes"));
                minutes.save(user, id, typed.seen(), written, typed.get("reason"));
            }
        });
    }

    private Page answer(CurrentUser user, UUID id, Typed typed, String step, Runnable work) {
        lists.one(user, id);
        return Page.orAgain(
                () -> {
                    work.run();
                    return Page.redirect("/meetings/" + id).saying("supervisionmeeting.said." + step);
                },
                () -> MeetingController.page(lists, user, id, typed.single()));
    }
}
