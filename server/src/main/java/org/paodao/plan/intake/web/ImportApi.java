package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanRef;
import org.paodao.plan.intake.ImportDraft;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportProgress;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.Readings;
import org.paodao.plan.intake.ReconciliationPoint;
import org.paodao.plan.intake.Review;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.Upload;
import org.paodao.plan.intake.web.ReviewPage.Panel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for programs. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {
    private final Imports imports;
    private final Readings readings;
    private final ReviewPages pages;

    ImportApi(Imports imports, Readings readings, ReviewPages pages) {
        this.imports = imports;
        this.readings = readings;
        this.pages = pages;
    }

    @Operation(summary = "Import a document file; it is read by a job, ask for the import until its state is REVIEW")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportLine> file(
            @Parameter(hidden = true) CurrentUser user, @RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String type = file.getContentType() == null ? "" : file.getContentType();
        return started(user, Upload.file(name, type, file.getBytes()));
    }

    @Operation(summary = "Import a document's text")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<ImportLine> text(@Parameter(hidden = true) CurrentUser user, @RequestBody String text) {
        return started(user, Upload.pasted(text));
    }

    private ResponseEntity<ImportLine> started(CurrentUser user, Upload upload) {
        UUID id = imports.start(user, upload);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(imports.line(user, id));
    }

    @Operation(summary = "The newest imports")
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping
    List<ImportLine> newest(@Parameter(hidden = true) CurrentUser user) {
        return imports.newest(user);
    }

    @Operation(summary = "An import: how far it is, and its draft once it is read")
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/{id}")
    Found find(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        ImportLine line = imports.line(user, id);
        if (!line.open() && line.plan() == null) {
            return new Found(line, null, null, List.of(), List.of());
        }
        ReviewPage page = pages.page(user, id, Panel.ITEMS);
        ImportDraft draft = page.draft();
        List<String> unsettled = page.names().all().stream()
                .filter(name -> !name.settled())
                .map(name -> name.printed())
                .toList();
        return new Found(line, draft.text(), draft.review(), unsettled, page.points());
    }

    @Operation(
            summary =
                    "How far the reading of an import is: its stage and, where it can be counted, the percent done of it")
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/{id}/progress")
    ImportProgress progress(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return readings.progress(user, id);
    }

    @Operation(summary = "Stop the reading of an import that you brought; nothing of what was read is kept")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/{id}/stop")
    ImportLine stop(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        readings.stop(user, id);
        return imports.line(user, id);
    }

    @Operation(summary = "Settle every open unit name as proposed: the likeliest unit, else a new one")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/{id}/units/proposals")
    ImportLine proposals(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Accepting accepting) {
        var proposals = pages.page(user, id, Panel.UNITS).names().proposals(accepting.remember());
        return imports.change(user, id, accepting.version(), new ReviewEdit.DecideUnits(proposals))
                .draft()
                .line();
    }

    @Operation(summary = "Confirm the draft: it becomes version 1 of a plan, once")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/{id}/confirm")
    PlanRef confirm(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Confirming confirming) {
        if (confirming.year() == null) {
            throw Refusal.invalid("year", "planimport.year-missing");
        }
        return imports.confirm(
                user,
                id,
                new Imports.Wanted(
                        confirming.version(),
                        confirming.year(),
                        Boolean.TRUE.equals(confirming.beside()),
                        confirming.note()));
    }

    /**
     * An import with its draft.
     *
     * @param text the document's text, in which ranges count; null before it is read
     * @param draft null before it is read
     * @param unsettledUnits printed names that have to be settled before confirming
     * @param points the reconciliation
     */
    record Found(
            ImportLine line,
            @Nullable String text,
            @Nullable Review draft,
            List<String> unsettledUnits,
            List<ReconciliationPoint> points) {}

    /**
     * @param version the version seen
     * @param remember whether printed names become aliases
     */
    record Accepting(int version, boolean remember) {}

    /**
     * @param version the version seen
     * @param year the plan's year
     * @param beside whether the plan may be made beside others of its year; without it a year that has a plan is refused
     * @param note why points stay open that have no note of their own; it is kept with each of them
     */
    record Confirming(
            int version,
            @Nullable Integer year,
            @Nullable Boolean beside,
            @Nullable String note) {}
}
