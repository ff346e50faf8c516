package org.paodao.plan.duty.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Roster;
import org.paodao.organization.RosterBook;
import org.paodao.plan.PlanLists;
import org.paodao.plan.duty.DutyFiles;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Duties of a plan as a spreadsheet: out, looked at, in. */
@Controller
@RequestMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/duties/list")
class DutyListController {
    private final DutyFiles files;
    private final PlanLists plans;

    DutyListController(DutyFiles files, PlanLists plans) {
        this.files = files;
        this.plans = plans;
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping
    Page form(CurrentUser user, @PathVariable String plan) {
        return new DutyListPage(plans.head(user, plan, null), null);
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping("/{kind:template|export}.{format:xlsx|csv}")
    ResponseEntity<byte[]> file(
            CurrentUser user, @PathVariable String plan, @PathVariable String kind, @PathVariable String format) {
        String address = plans.head(user, plan, null).address();
        List<List<String>> rows = kind.equals("template") ? List.of() : files.rows(user, address);
        byte[] content = format.equals("csv")
                ? RosterBook.csv(DutyFiles.columns(), rows)
                : RosterBook.excel("责任分工", DutyFiles.columns(), rows);
        return Download.of("责任分工." + format, format.equals("csv") ? Download.CSV : Download.EXCEL, content);
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping
    Page upload(
            CurrentUser user, @PathVariable String plan, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String given = file == null ? null : file.getOriginalFilename();
        return Page.orAgain(
                () -> Page.redirect(
                        "/" + plan + "/duties/list/files/" + files.store(user, given == null ? "" : given, content)),
                () -> form(user, plan));
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping("/files/{file}")
    Page preview(CurrentUser user, @PathVariable String plan, @PathVariable UUID file) {
        return new DutyListPage(plans.head(user, plan, null), files.preview(user, plan, file));
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/files/{file}")
    Page apply(CurrentUser user, @PathVariable String plan, @PathVariable UUID file) {
        return Page.orAgain(
                () -> {
                    Roster.Preview done = files.apply(user, plan, file);
                    return Page.redirect("/" + plan + "/duties").saying("duty.done", done.count(Roster.Does.CHANGED));
                },
                () -> preview(user, plan, file));
    }
}
