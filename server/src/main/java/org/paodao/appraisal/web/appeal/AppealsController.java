package org.paodao.appraisal.web.appeal;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.AppealFiles;
import org.paodao.appraisal.appeal.AppealLists;
import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.appeal.Appeals;
import org.paodao.appraisal.appeal.NewAppeal;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.SentFile;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of appeals, and the form in which one is filed. */
@Controller
@RequestMapping("/appraisals/appeals")
class AppealsController {
    private final AppealLists lists;
    private final AppealViews views;
    private final Appeals appeals;
    private final AppealFiles files;

    AppealsController(AppealLists lists, AppealViews views, Appeals appeals, AppealFiles files) {
        this.lists = lists;
        this.views = views;
        this.appeals = appeals;
        this.files = files;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    AppealsPage all(CurrentUser user, AppealQuery query) {
        return new AppealsPage(lists.appeals(user, query.filter()), query);
    }

    @Needs(Permission.APPRAISAL_APPEAL)
    @GetMapping("/new")
    AppealFormPage form(
            CurrentUser user,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "0") int line) {
        return new AppealFormPage(
                views.objection(user, round, unit, line), Ids.next().toString(), line, "");
    }

    @Needs(Permission.APPRAISAL_APPEAL)
    @PostMapping("/new")
    Page file(CurrentUser user, AppealForm form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Page.orAgain(
                () -> Page.redirect("/appraisals/appeals/" + filed(user, form, file))
                        .saying("appraisalappeal.said.file"),
                () -> new AppealFormPage(
                        views.objection(user, form.round(), form.unit(), form.place()),
                        form.key(),
                        form.place(),
                        form.words()));
    }

    private UUID filed(CurrentUser user, AppealForm form, @Nullable MultipartFile file) {
        Files.Upload upload = file == null || file.isEmpty() ? null : upload(file);
        if (upload != null) {
            SentFile.checked(upload);
        }
        UUID id = appeals.file(user, form.wish());
        if (upload != null) {
            files.attach(user, id, upload);
        }
        return id;
    }

    static Files.Upload upload(MultipartFile file) {
        try {
            return new Files.Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "", file.getBytes());
        } catch (IOException broken) {
            throw Refusal.invalid("file", "appraisalappeal.file-empty");
        }
    }

    /** The fields of the form. */
    record AppealForm(
            @Nullable String requestKey,
            @Nullable UUID round,
            @Nullable UUID unit,
            @Nullable Integer line,
            @Nullable String text) {
        String key() {
            return Objects.requireNonNullElse(requestKey, "");
        }

        String words() {
            return Objects.requireNonNullElse(text, "");
        }

        int place() {
            Integer typed = line;
            return typed == null ? -1 : typed;
        }

        NewAppeal wish() {
            return new NewAppeal(key(), round, unit, place(), words());
        }
    }
}
