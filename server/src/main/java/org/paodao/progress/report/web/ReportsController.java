package org.paodao.progress.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportView;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.RoundDesk;
import org.paodao.progress.report.UnitReports;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports of units, and each with its steps. */
@Controller
@RequestMapping("/tasks/reports")
class ReportsController {
    private final RoundDesk desk;
    private final ReportLists lists;
    private final Reports reports;
    private final Claims claims;

    ReportsController(RoundDesk desk, ReportLists lists, Reports reports, Claims claims) {
        this.desk = desk;
        this.lists = lists;
        this.reports = reports;
        this.claims = claims;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    Page list(
            CurrentUser user,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String unit) {
        boolean own =
                Permissions.may(user, Permission.REPORT_WRITE) || Permissions.may(user, Permission.REPORT_APPROVE);
        UnitReports shown = desk.unit(user, plan, unit);
        return new ReportsPage(
                shown,
                unit.strip(),
                new ReportsPage.May(user, own, Permissions.may(user, Permission.REPORT_ACCEPT)),
                claims.open(
                        user,
                        shown.rounds().stream().map(round -> round.round().id()).toList()));
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{round}/{item}")
    Page one(
            CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable Integer version) {
        return page(user, new Place(round, item), version, Map.of());
    }

    private ReportPage page(CurrentUser user, Place place, @Nullable Integer version, Map<String, String> typed) {
        ReportView view = lists.one(user, place);
        return new ReportPage(
                view,
                version,
                user.account(),
                typed,
                lists.today(),
                claims.of(user, view, ReportPage.shown(view, version)));
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @PostMapping("/{round}/{item}")
    Page step(
            CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestParam Map<String, String> fields) {
        var place = new Place(round, item);
        ReportView shown = lists.one(user, place);
        return Page.orAgain(
                () -> {
                    String said = take(user, place, fields);
                    return Page.redirect(next(fields, shown)).saying("progressreport.said." + said);
                },
                () -> page(user, place, null, fields));
    }

    private static String next(Map<String, String> fields, ReportView shown) {
        return switch (fields.getOrDefault("from", "")) {
            case "list" ->
                "/tasks/reports?plan=" + shown.planAddress() + "#round-"
                        + shown.round().id();
            case "round" -> ReportWords.round(shown.round().id());
            default -> ReportWords.address(shown.place());
        };
    }

    private String take(CurrentUser user, Place place, Map<String, String> fields) {
        String step = fields.getOrDefault("step", "");
        int seen = number(fields.get("seen"));
        switch (step) {
            case "submit" -> reports.submit(user, place, seen);
            case "recall" -> reports.recall(user, place, seen);
            case "approve" -> reports.approve(user, place, seen);
            case "accept" -> reports.accept(user, place, seen);
            case "return" -> reports.sendBack(user, place, seen, remarks(fields));
            default -> throw Refusal.invalid("step", "progressreport.step-unknown");
        }
        return step;
    }

    static List<Remark> remarks(Map<String, String> fields) {
        return java.util.Arrays.stream(Field.values())
                .map(field -> new Remark(
                        field,
                        fields.getOrDefault("quote." + field.word(), ""),
                        fields.getOrDefault("remark." + field.word(), "")))
                .filter(remark -> !remark.words().isEmpty() || !remark.quote().isEmpty())
                .toList();
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
