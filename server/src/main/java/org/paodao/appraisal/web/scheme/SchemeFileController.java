package org.paodao.appraisal.web.scheme;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeDesk;
import org.paodao.appraisal.scheme.SchemeDifference;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeGuard;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.paodao.ui.Speech;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Clauses to and from Excel files. A file's words are Chinese whoever takes it, so that every office can read it. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/{id}")
class SchemeFileController {
    private final Schemes schemes;
    private final SchemeDesk desk;
    private final SchemeGuard guard;
    private final Files files;
    private final SheetWords words;

    SchemeFileController(Schemes schemes, SchemeDesk desk, SchemeGuard guard, Files files, Speech speech) {
        this.schemes = schemes;
        this.desk = desk;
        this.guard = guard;
        this.files = files;
        this.words = new SheetWords(speech.chinese());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> export(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "0") int edition) {
        boolean draft = edition == 0 && Permissions.may(user, Permission.APPRAISAL_MANAGE);
        SchemeBody body = draft
                ? schemes.beginning(user, id).body()
                : edition == 0
                        ? schemes.editions(user, id).getFirst().body()
                        : schemes.edition(user, id, edition).body();
        String name = body.scheme().title().name() + ".xlsx";
        return Download.of(name, Download.EXCEL, new SchemeSheet(words).write(body));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/import")
    SchemeFilePage choose(CurrentUser user, @PathVariable UUID id) {
        return new SchemeFilePage(schemes.beginning(user, id), null);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/import")
    Page store(CurrentUser user, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SchemeDraft draft = schemes.beginning(user, id);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Page.orAgain(
                () -> {
                    SchemeSheetReading.read(words, draft.body(), name, content);
                    var upload = new Files.Upload(name, "application/octet-stream", content);
                    UUID kept = files.store(user, Permission.APPRAISAL_MANAGE, upload)
                            .id();
                    return Page.redirect(SchemesController.SCHEMES + "/" + id + "/import/" + kept);
                },
                () -> new SchemeFilePage(draft, null));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/import/{file}")
    SchemeFilePage preview(CurrentUser user, @PathVariable UUID id, @PathVariable UUID file) {
        SchemeDraft draft = schemes.beginning(user, id);
        SchemeSheetReading.Read read = read(user, draft, file);
        return new SchemeFilePage(
                draft,
                new SchemeFilePage.Preview(
                        file,
                        files.file(user, file).name(),
                        read.with(guard.hits(user, id, read.body())),
                        SchemeDifference.between(draft.body(), read.body())));
    }

    private SchemeSheetReading.Read read(CurrentUser user, SchemeDraft draft, UUID file) {
        return SchemeSheetReading.read(
                words, draft.body(), files.file(user, file).name(), files.content(user, file));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/import/{file}")
    Page apply(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> typed) {
        SchemeDraft draft = schemes.beginning(user, id);
        SchemeSheetReading.Read read = read(user, draft, file);
        var flaws = read.with(guard.hits(user, id, read.body()));
        return Page.orAgain(
                () -> {
                    if (!flaws.isEmpty()) {
                        throw Refusal.invalid(flaws.stream().map(CellFlaw::at).toList());
                    }
                    desk.replace(user, id, new Fields(typed).seen(), read.body(), Map.of());
                    return Page.redirect(SchemesController.SCHEMES + "/" + id)
                            .saying(
                                    "appraisalscheme.said.imported",
                                    SchemeDifference.between(draft.body(), read.body())
                                            .size());
                },
                () -> preview(user, id, file));
    }
}
