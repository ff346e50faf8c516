package org.paodao.plan.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportState;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.Readings;
import org.paodao.plan.intake.Upload;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploading, waiting, finding again. */
@Controller
class ImportController {
    /** What htmx takes as the sign that polling is over. */
    private static final int STOP_POLLING = 286;

    private final Imports imports;
    private final Readings readings;
    private final Files files;

    ImportController(Imports imports, Readings readings, Files files) {
        this.imports = imports;
        this.readings = readings;
        this.files = files;
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports")
    Page list(CurrentUser user) {
        return new ImportsPage(imports.newest(user));
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/new")
    Page form(CurrentUser user) {
        return new ImportNewPage("");
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports")
    Page upload(
            CurrentUser user,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String requestKey)
            throws IOException {
        boolean chosen = file != null && !file.isEmpty();
        boolean pasted = !text.isBlank();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String type = file == null || file.getContentType() == null ? "" : file.getContentType();
        return Page.orAgain(
                () -> {
                    if (chosen && pasted) {
                        throw Refusal.invalid("text", "planimport.file-and-text");
                    }
                    Upload sent = pasted ? Upload.pasted(text) : Upload.file(name, type, content);
                    return Page.redirect("/imports/" + imports.once(user, sent, requestKey));
                },
                () -> new ImportNewPage(text));
    }

    /** Asked again and again by the page of an import that is being read. */
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/state")
    Page state(CurrentUser user, @PathVariable UUID id, HttpServletResponse response) {
        ImportLine line = imports.line(user, id);
        if (line.state() != ImportState.READING) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(STOP_POLLING);
        }
        return new ImportPage(line, readings.progress(user, id)).fragment("plan/intake/reading.jte");
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/stop")
    Page stop(CurrentUser user, @PathVariable UUID id) {
        readings.stop(user, id);
        return Page.redirect("/imports/" + id);
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/discard")
    Page discard(CurrentUser user, @PathVariable UUID id) {
        imports.discard(user, id);
        return Page.redirect("/imports").saying("planimport.discarded");
    }

    /** The original, always as a download: what it holds is not ours. */
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/original")
    ResponseEntity<byte[]> original(CurrentUser user, @PathVariable UUID id) {
        StoredFile file = files.file(user, imports.line(user, id).file());
        return Download.asItCame(file.name(), files.content(user, file.id()));
    }
}
