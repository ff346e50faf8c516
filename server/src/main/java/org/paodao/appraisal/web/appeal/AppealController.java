package org.paodao.appraisal.web.appeal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.AppealFiles;
import org.paodao.appraisal.appeal.AppealView;
import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.appeal.Appeals;
import org.paodao.appraisal.appeal.Touched;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of an appeal, and what is done there. */
@Controller
@RequestMapping("/appraisals/appeals/{id}")
class AppealController {
    private final AppealViews views;
    private final Appeals appeals;
    private final AppealFiles files;

    AppealController(AppealViews views, Appeals appeals, AppealFiles files) {
        this.views = views;
        this.appeals = appeals;
        this.files = files;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    AppealPage one(CurrentUser user, @PathVariable UUID id) {
        return new AppealPage(views.one(user, id), Map.of());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(CurrentUser user, @PathVariable UUID id, @PathVariable UUID file) {
        AppealFiles.Content content = files.content(user, views.one(user, id), file);
        return Download.asItCame(content.name(), content.content());
    }

    @Needs(Permission.APPRAISAL_APPEAL)
    @PostMapping("/files")
    Page attach(CurrentUser user, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file) {
        AppealView view = views.one(user, id);
        return Page.orAgain(
                () -> {
                    if (file == null || file.isEmpty()) {
                        throw Refusal.invalid("file", "appraisalappeal.file-empty");
                    }
                    files.attach(user, id, AppealsController.upload(file));
                    return Page.redirect("/appraisals/appeals/" + id).saying("appraisalappeal.said.attach");
                },
                () -> new AppealPage(view, Map.of()));
    }

    @Needs(Permission.APPRAISAL_APPEAL)
    @PostMapping("/withdrawal")
    Page withdraw(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        AppealView view = views.one(user, id);
        var fields = new AppealFields(typed);
        return Page.orAgain(
                () -> {
                    appeals.withdraw(user, id, fields.seen(), fields.get("words"));
                    return Page.redirect("/appraisals/appeals/" + id).saying("appraisalappeal.said.withdraw");
                },
                () -> new AppealPage(view, fields.again()));
    }

    @Needs(Permission.APPRAISAL_RULE)
    @PostMapping("/hearing")
    Page hear(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new AppealFields(typed);
        return Page.orAgain(
                () -> {
                    appeals.hear(user, id, fields.seen());
                    return Page.redirect("/appraisals/appeals/" + id).saying("appraisalappeal.said.hear");
                },
                () -> new AppealPage(views.one(user, id), fields.again()));
    }

    @Needs(Permission.APPRAISAL_RULE)
    @PostMapping("/ruling")
    Page rule(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        AppealView view = views.one(user, id);
        var fields = new AppealFields(typed);
        return Page.orAgain(
                () -> {
                    Touched touched = view.touched();
                    if (touched == null) {
                        throw Refusal.notFound("appraisalappeal.unknown");
                    }
                    appeals.rule(user, id, fields.seen(), fields.ruling(touched));
                    return Page.redirect("/appraisals/appeals/" + id).saying("appraisalappeal.said.rule");
                },
                () -> new AppealPage(view, fields.again()));
    }
}
