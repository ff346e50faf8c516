package org.paodao.calendar.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CsvCell;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of working days. */
@Controller
class CalendarController {
    private static final int USUAL_COUNT = 15;
    private static final int LONGEST_COUNT = 250;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final Calendar calendar;
    private final Clock clock;

    CalendarController(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/calendar")
    Page thisYear() {
        return Page.redirect("/calendar/" + LocalDate.now(clock).getYear());
    }

    @Needs(Permission.UNIT_READ)
    @GetMapping("/calendar/{year:[0-9][0-9][0-9][0-9]}")
    Page year(
            CurrentUser user,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Integer days) {
        int counted = days == null ? USUAL_COUNT : Math.clamp(days, 1, LONGEST_COUNT);
        return page(user, year, new CalendarPage.Count(from, counted), "");
    }

    @Needs(Permission.CALENDAR_EDIT)
    @PostMapping("/calendar/{year:[0-9][0-9][0-9][0-9]}")
    Page take(
            CurrentUser user,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String reason)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Page.orAgain(
                () -> {
                    int edition = calendar.take(user, name, content, reason);
                    return Page.redirect("/calendar/" + year).saying("calendar.taken", edition);
                },
                () -> page(user, year, new CalendarPage.Count(null, USUAL_COUNT), reason));
    }

    /** The days as a file that can be changed and taken again. */
    @Needs(Permission.UNIT_READ)
    @GetMapping("/calendar/export.csv")
    ResponseEntity<byte[]> export(CurrentUser user) {
        String lines = calendar.show(user).days().stream()
                .map(day -> "%d,%s,%s,%s,%s"
                        .formatted(
                                day.year(),
                                day.day(),
                                day.works() ? "班" : "休",
                                CsvCell.of(day.name()),
                                CsvCell.of(day.source())))
                .collect(Collectors.joining("\r\n", "\ufeff年度,日期,安排,名称,依据\r\n", "\r\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("calendar.csv")
                                .build()
                                .toString())
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarPage page(CurrentUser user, int year, CalendarPage.Count count, String reason) {
        int shown = Math.clamp(year, FIRST_YEAR, LAST_YEAR);
        return new CalendarPage(
                shown, calendar.show(user), Permissions.may(user, Permission.CALENDAR_EDIT), count, reason);
    }
}
