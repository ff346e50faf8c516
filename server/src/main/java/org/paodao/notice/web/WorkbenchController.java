package org.paodao.notice.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.notice.LateUnit;
import org.paodao.notice.LateWork;
import org.paodao.notice.Workbench;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due in a month, and for the office what is late; the list of what to do now is the front page. */
@Controller
@RequestMapping("/workbench")
class WorkbenchController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Workbench workbench;
    private final LateWork late;

    WorkbenchController(Workbench workbench, LateWork late) {
        this.workbench = workbench;
        this.late = late;
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/calendar")
    Page calendar(CurrentUser user, @RequestParam(defaultValue = "") String month) {
        return new DueMonthPage(workbench.month(user, month(month)), Permissions.may(user, Permission.NOTICE_MANAGE));
    }

    private YearMonth month(String written) {
        if (written.isEmpty()) {
            return YearMonth.from(workbench.today());
        }
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException none) {
            // Said below.
        }
        throw Refusal.notFound("notice.month-unknown");
    }

    @Needs(Permission.NOTICE_MANAGE)
    @GetMapping("/late")
    Page late(CurrentUser user) {
        return new LatePage(late.units(user));
    }

    /** Calls a unit; answers htmx with the unit as it is then. */
    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping("/late")
    Page call(
            CurrentUser user,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable String thing,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
        int told = late.call(user, unit, thing == null || thing.isBlank() ? null : thing);
        if (!part) {
            return Page.redirect("/workbench/late").saying(told == 0 ? "notice.called-before" : "notice.called", told);
        }
        LateUnit now = late.units(user).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("notice.nothing-late"));
        return new LateUnitPage(now, told);
    }
}
