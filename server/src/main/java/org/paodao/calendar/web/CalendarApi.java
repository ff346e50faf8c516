package org.paodao.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.paodao.calendar.Calendar;
import org.paodao.calendar.SpecialDay;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Working days for other programs. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar", description = "Holidays, exchanged days, working days")
class CalendarApi {
    private static final int LONGEST_COUNT = 250;

    private final Calendar calendar;

    CalendarApi(Calendar calendar) {
        this.calendar = calendar;
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping
    @Operation(summary = "Days that are not as their weekday")
    Days days(@Parameter(hidden = true) CurrentUser user) {
        var shown = calendar.show(user);
        return new Days(shown.edition(), shown.days());
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/deadline")
    @Operation(
            summary = "The n-th working day after a day, with every day on the way",
            description = "certain is false when a year on the way has no notice yet.")
    Deadline deadline(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam LocalDate from,
            @RequestParam @Parameter(description = "1 to 250") int days) {
        if (days < 1 || days > LONGEST_COUNT) {
            throw Refusal.invalid("days", "calendar.count", LONGEST_COUNT);
        }
        WorkingDays working = calendar.show(user).workingDays();
        LocalDate due = working.after(from, days);
        return new Deadline(due, working.isCertain(from, due), working.explain(from, days));
    }

    @Needs(Permission.CALENDAR_EDIT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Take a year's arrangement from a file; the same file twice changes nothing")
    Taken take(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam("file") MultipartFile file,
            @RequestParam("reason") String reason)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return new Taken(calendar.take(user, name, file.getBytes(), reason));
    }

    /** @param edition 0 when all is as shipped */
    record Days(int edition, List<SpecialDay> days) {}

    /** @param certain whether the notices of all years on the way are known */
    record Deadline(LocalDate due, boolean certain, List<WorkingDays.Step> steps) {}

    /** @param edition the edition that holds now */
    record Taken(int edition) {}
}
