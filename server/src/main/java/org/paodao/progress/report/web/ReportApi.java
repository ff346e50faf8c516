package org.paodao.progress.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.EvidenceFiles;
import org.paodao.progress.report.Known;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.ReportPrefilling;
import org.paodao.progress.report.Reports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One report for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/reports/{round}/{item}")
@Tag(name = "reports", description = "Reports of units on the items they lead, round by round")
class ReportApi {
    private final ReportLists lists;
    private final Reports reports;
    private final ReportPrefilling prefilling;
    private final EvidenceFiles files;

    ReportApi(ReportLists lists, Reports reports, ReportPrefilling prefilling, EvidenceFiles files) {
        this.lists = lists;
        this.reports = reports;
        this.prefilling = prefilling;
        this.files = files;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(
            summary = "A report with its versions",
            description =
                    "What is on its way is shown to its unit and the office; everybody else gets what was accepted.")
    ReportJson one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @PathVariable UUID item) {
        return ReportJson.of(lists.one(user, new Place(round, item)));
    }

    @Needs(Permission.REPORT_WRITE)
    @GetMapping("/known")
    @Operation(summary = "What is known already when the report is begun, and a report that says it")
    Begun known(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @PathVariable UUID item) {
        var place = new Place(round, item);
        lists.one(user, place);
        Known known = prefilling.known(user, place);
        return new Begun(known, known.prefilled());
    }

    @Needs(Permission.REPORT_WRITE)
    @PutMapping("/draft")
    @Operation(
            summary = "Say what the next version of a report will say",
            description =
                    "seen is the version of the report that you saw, 0 when there was none. With an editor (an id of yours) and a step that grows, what is sent again after a lost answer, or arrives late, does no harm.")
    Kept draft(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestBody ReportJson.Said said) {
        return new Kept(reports.put(user, new Place(round, item), said.content(), said.see()));
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @PostMapping("/steps")
    @Operation(
            summary = "Take a step with a report",
            description =
                    "submit or recall it as its liaison; approve it as the head of the unit; accept it for the office; return it, as head or office, with remarks.")
    void step(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestBody ReportJson.Step step) {
        var place = new Place(round, item);
        switch (step.step() == null ? "" : step.step()) {
            case "submit" -> reports.submit(user, place, step.seen());
            case "recall" -> reports.recall(user, place, step.seen());
            case "approve" -> reports.approve(user, place, step.seen());
            case "accept" -> reports.accept(user, place, step.seen());
            case "return" -> reports.sendBack(user, place, step.seen(), step.said());
            default -> throw Refusal.invalid("step", "progressreport.step-unknown");
        }
    }

    @Needs(Permission.REPORT_WRITE)
    @PostMapping(path = "/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Put a file beside a report; name it as evidence in the next draft")
    ReportContent.Evidence attach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String name,
            @RequestBody byte[] content) {
        return files.attach(user, new Place(round, item), new Files.Upload(name, "application/octet-stream", content));
    }

    @Needs(Permission.REPORT_WRITE)
    @GetMapping("/files")
    @Operation(summary = "The files beside a report, for those who write it")
    List<ReportContent.Evidence> all(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @PathVariable UUID item) {
        return files.of(user, new Place(round, item));
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/files/{file}")
    @Operation(summary = "A file beside a report, as it came")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID item,
            @PathVariable UUID file) {
        return ReportFormController.download(files.content(user, new Place(round, item), file));
    }

    /** The version to be seen next. */
    record Kept(int version) {}

    /** What is known, and a report that says it. */
    record Begun(Known known, @Nullable ReportContent content) {}
}
