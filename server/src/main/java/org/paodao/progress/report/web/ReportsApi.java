package org.paodao.progress.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.report.LatestReports;
import org.paodao.progress.round.ReportDuties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands of all items of a plan, for other programs. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports")
class ReportsApi {
    private final ReportDuties duties;
    private final LatestReports latest;

    ReportsApi(ReportDuties duties, LatestReports latest) {
        this.duties = duties;
        this.latest = latest;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(summary = "The newest accepted report of each item of a plan that has one")
    List<AcceptedReport> all(@Parameter(hidden = true) CurrentUser user, @RequestParam(defaultValue = "") String plan) {
        Permissions.require(user, Permission.TASK_READ);
        return List.copyOf(
                latest.of(user.jurisdiction(), duties.of(user, plan).head().id())
                        .values());
    }
}
