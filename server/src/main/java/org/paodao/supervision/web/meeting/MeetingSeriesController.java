package org.paodao.supervision.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingRhythm;
import org.paodao.supervision.meeting.MeetingSeries;
import org.paodao.supervision.meeting.NewSeries;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which series of meetings are begun, called and ended. */
@Controller
@RequestMapping("/meetings/series")
class MeetingSeriesController {
    private final MeetingLists lists;
    private final MeetingSeries series;
    private final Clock clock;

    MeetingSeriesController(MeetingLists lists, MeetingSeries series, Clock clock) {
        this.lists = lists;
        this.series = series;
        this.clock = clock;
    }

    @Needs(Permission.MEETING_MANAGE)
    @GetMapping("/new")
    MeetingFormPage form() {
        return new MeetingFormPage(
                true,
                Map.of(
                        "requestKey", Ids.next().toString(),
                        "everyMonths", "2",
                        "firstMonth", "1",
                        "dayOfMonth", "10",
                        "since", LocalDate.now(clock).toString()));
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/new")
    Page begin(CurrentUser user, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        return Page.orAgain(
                () -> {
                    series.begin(
                            user,
                            new NewSeries(
                                    typed.get("requestKey"),
                                    typed.get("title"),
                                    rhythm(typed),
                                    typed.get("place"),
                                    typed.get("chair"),
                                    typed.day("since")));
                    return Page.redirect("/meetings").saying("supervisionmeeting.said.series");
                },
                () -> new MeetingFormPage(true, typed.single()));
    }

    private static MeetingRhythm rhythm(Typed typed) {
        within(typed, "everyMonths", 12);
        within(typed, "firstMonth", 12);
        within(typed, "dayOfMonth", 31);
        return new MeetingRhythm(typed.number("everyMonths"), typed.number("firstMonth"), typed.number("dayOfMonth"));
    }

    private static void within(Typed typed, String field, int most) {
        if (typed.number(field) < 1 || typed.number(field) > most) {
            throw Refusal.invalid(field, "supervisionmeeting.number", most);
        }
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/{series}")
    Page step(CurrentUser user, @PathVariable("series") UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Typed(fields);
        int year = typed.number("year") == 0 ? LocalDate.now(clock).getYear() : typed.number("year");
        return Page.orAgain(
                () -> switch (typed.get("step")) {
                    case "call" ->
                        Page.redirect("/meetings?year=" + year)
                                .saying(
                                        "supervisionmeeting.said.called",
                                        series.call(user, id, Math.clamp(year, 2000, 2100)));
                    case "end" -> {
                        series.end(user, id, typed.seen(), typed.dayOrNone("last"), typed.get("words"));
                        yield Page.redirect("/meetings?year=" + year).saying("supervisionmeeting.said.ended");
                    }
                    default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
                },
                () -> new MeetingsPage(lists.year(user, year), true, typed.single()));
    }
}
