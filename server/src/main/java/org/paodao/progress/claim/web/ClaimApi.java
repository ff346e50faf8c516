package org.paodao.progress.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.claim.Claims;
import org.paodao.progress.claim.Finding;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportVersion;
import org.paodao.progress.report.ReportView;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was noticed in reports, for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "claims", description = "What reports claim, held against what is known: warnings for whoever decides")
class ClaimApi {
    private final Claims claims;
    private final ReportLists reports;
    private final MessageSource messages;

    ClaimApi(Claims claims, ReportLists reports, MessageSource messages) {
        this.claims = claims;
        this.reports = reports;
        this.messages = messages;
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @GetMapping("/reports/{round}/{item}/findings")
    @Operation(
            summary = "What was noticed in a version of a report",
            description =
                    "For its unit and the office. Without a version of the newest one that was sent. Another unit's report is named only to those who may see it. Findings block nothing.")
    Noticed findings(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable Integer version) {
        ReportView view = inside(user, new Place(round, item));
        ReportVersion newest = view.report().newest();
        int number = version != null ? version : newest == null ? 0 : newest.number();
        var claimed = claims.of(user, view, number);
        return new Noticed(number, claimed.checked(), told(claimed.findings()), told(claimed.since()));
    }

    @Needs(Permission.REPORT_WRITE)
    @GetMapping("/reports/{round}/{item}/hints")
    @Operation(
            summary = "What will be noticed when the report is sent as it is now",
            description = "For those who write it. Pictures and the words of files are looked at when it is sent.")
    List<FindingJson> hints(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @PathVariable UUID item) {
        ReportView view = inside(user, new Place(round, item));
        ReportContent content = view.report().content();
        return content == null ? List.of() : told(claims.hints(user, view, content));
    }

    private ReportView inside(CurrentUser user, Place place) {
        ReportView view = reports.one(user, place);
        if (!view.rights().inside()) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
        return view;
    }

    @Needs({Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @PostMapping("/findings/{finding}/steps")
    @Operation(
            summary = "Settle a finding with a reason, or take that back: settle, reopen",
            description = "seen is the version of the finding that you saw. What is settled does not return for that"
                    + " version of the report.")
    FindingJson step(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID finding,
            @RequestBody ClaimController.Step step) {
        claims.one(user, finding);
        step.take(claims, user, finding);
        return FindingJson.of(claims.one(user, finding).finding(), messages);
    }

    private List<FindingJson> told(List<Finding> findings) {
        return findings.stream().map(one -> FindingJson.of(one, messages)).toList();
    }

    /**
     * What was noticed.
     *
     * @param version of the report
     * @param checked whether it was looked at already
     * @param since figures held against what was approved or corrected after that; they are not kept and cannot be settled
     */
    record Noticed(int version, boolean checked, List<FindingJson> findings, List<FindingJson> since) {}
}
