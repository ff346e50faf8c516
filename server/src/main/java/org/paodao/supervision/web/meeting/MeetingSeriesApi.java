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
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingRhythm;
import org.paodao.supervision.meeting.MeetingSeries;
import org.paodao.supervision.meeting.NewSeries;
import org.paodao.supervision.meeting.Series;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Series of meetings for other programs. */
@RestController
@RequestMapping("/api/v1/meetings/series")
@Tag(name = "meetings")
class MeetingSeriesApi {
    private final MeetingLists lists;
    private final MeetingSeries series;

    MeetingSeriesApi(MeetingLists lists, MeetingSeries series) {
        this.lists = lists;
        this.series = series;
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping
    @Operation(summary = "The series of meetings, those that have ended too")
    List<Series> all(@Parameter(hidden = true) CurrentUser user) {
        return lists.year(user, null).series();
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping
    @Operation(
            summary = "Begin a series",
            description =
                    "Every so many months from a month of the year on, on a day or the next working day. Sent again with the"
                            + " same requestKey it is begun once.")
    Series begin(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        String key = text(wish.requestKey());
        LocalDate since = wish.since();
        if (key.isEmpty()) {
            throw Refusal.invalid("requestKey", "supervisionmeeting.request-key");
        }
        if (since == null) {
            throw Refusal.invalid("since", "supervisionmeeting.day");
        }
        var begun = new NewSeries(key, text(wish.name()), wish.rhythm(), text(wish.place()), text(wish.chair()), since);
        return lists.series(user, series.begin(user, begun));
    }

    @Needs(Permission.MEETING_MANAGE)
    @PostMapping("/{series}/steps")
    @Operation(
            summary = "Take a step with a series",
            description =
                    "call the meetings of a year that are not called yet, or end the series after its last day for a reason."
                            + " seen is the version that you saw; only ending asks for it.")
    Series step(@Parameter(hidden = true) CurrentUser user, @PathVariable("series") UUID id, @RequestBody Step step) {
        lists.series(user, id);
        switch (text(step.step())) {
            case "call" -> series.call(user, id, within("year", step.year(), 2000, 2100));
            case "end" -> series.end(user, id, step.seen() == null ? 0 : step.seen(), step.last(), text(step.words()));
            default -> throw Refusal.invalid("step", "supervisionmeeting.step-unknown");
        }
        return lists.series(user, id);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private static int within(String field, @Nullable Integer sent, int least, int most) {
        if (sent == null || sent < least || sent > most) {
            throw Refusal.invalid(field, "supervisionmeeting.number", most);
        }
        return sent;
    }

    /** A series to be begun. */
    record Wish(
            @Nullable String requestKey,
            @Nullable String name,
            @Nullable Integer everyMonths,
            @Nullable Integer firstMonth,
            @Nullable Integer dayOfMonth,
            @Nullable String place,
            @Nullable String chair,
            @Nullable LocalDate since) {
        MeetingRhythm rhythm() {
            return new MeetingRhythm(
                    within("everyMonths", everyMonths, 1, 12),
                    within("firstMonth", firstMonth, 1, 12),
                    within("dayOfMonth", dayOfMonth, 1, 31));
        }
    }

    /** A step with a series. */
    record Step(
            @Nullable String step,
            @Nullable Integer year,
            @Nullable Integer seen,
            @Nullable LocalDate last,
            @Nullable String words) {}
}
