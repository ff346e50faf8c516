package org.paodao.supervision.web.inspection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.inspection.InspectionFiles;
import org.paodao.supervision.problem.Reinspections;
import org.paodao.supervision.web.SentFiles;
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

/** What shows that an inspection is right: files beside its findings, and what it says of problems that were to be solved. */
@Controller
@RequestMapping("/inspections/{id}")
class InspectionEvidenceController {
    private final InspectionPages pages;
    private final InspectionFiles files;
    private final Reinspections reinspections;

    InspectionEvidenceController(InspectionPages pages, InspectionFiles files, Reinspections reinspections) {
        this.pages = pages;
        this.files = files;
        this.reinspections = reinspections;
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/findings/{finding}/files")
    Page attach(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        pages.seen(user, id).finding(finding);
        List<Files.Upload> uploads = SentFiles.of(sent);
        return Page.orAgain(
                () -> {
                    if (uploads.isEmpty()) {
                        throw Refusal.invalid("file", "progressreport.file-empty");
                    }
                    uploads.forEach(upload -> files.attach(user, id, finding, upload));
                    return Page.redirect("/inspections/" + id).saying("supervisioninspection.said.file");
                },
                () -> pages.page(user, id, Map.of()));
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/findings/{finding}/files/{file}")
    ResponseEntity<byte[]> file(
            CurrentUser user, @PathVariable UUID id, @PathVariable UUID finding, @PathVariable UUID file) {
        InspectionFiles.Content content = files.content(user, pages.seen(user, id), finding, file);
        return Download.asItCame(content.name(), content.content());
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/rechecks")
    Page recheck(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer seen,
            @RequestParam Map<String, String> typed) {
        pages.seen(user, id);
        return Page.orAgain(
                () -> {
                    reinspections.enter(user, id, seen == null ? 0 : seen, result(typed));
                    return Page.redirect("/inspections/" + id).saying("supervisioninspection.said.recheck");
                },
                () -> pages.page(user, id, typed));
    }

    private static Reinspections.Result result(Map<String, String> typed) {
        String solved = InspectionQuery.get(typed.get("solved"));
        if (!solved.equals("yes") && !solved.equals("no")) {
            throw Refusal.invalid("solved", "supervisionproblem.recheck-result");
        }
        return new Reinspections.Result(
                problem(typed), solved.equals("yes"), Objects.requireNonNullElse(typed.get("recheckWords"), ""));
    }

    private static UUID problem(Map<String, String> typed) {
        try {
            return UUID.fromString(InspectionQuery.get(typed.get("problem")));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("problem", "supervisionproblem.recheck-unknown");
        }
    }
}
