package org.paodao.supervision.web.matter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.MatterFiles;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.MatterViews;
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

/** The page of one matter, its steps and its files. */
@Controller
@RequestMapping(OneMatterController.MATTER)
class OneMatterController {
    static final String MATTER = "/matters/{number:[0-9][0-9][0-9][0-9]-[0-9]+}";

    private final MatterViews views;
    private final StepDesk desk;
    private final MatterFiles files;
    private final MatterAround around;

    OneMatterController(MatterViews views, StepDesk desk, MatterFiles files, MatterAround around) {
        this.views = views;
        this.desk = desk;
        this.files = files;
        this.around = around;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping
    Page one(CurrentUser user, @PathVariable String number, @RequestParam(defaultValue = "content") String part) {
        return page(user, views.numbered(user, number), part, StepForm.NONE);
    }

    private MatterPage page(CurrentUser user, MatterView view, String part, StepForm typed) {
        return new MatterPage(
                view,
                MatterPage.PARTS.contains(part) ? part : "content",
                typed,
                view.rights().manage() ? around.units(user) : List.of(),
                around.item(user, view.matter().subject().item()));
    }

    @Needs({Permission.MATTER_MANAGE, Permission.MATTER_ANSWER, Permission.MATTER_APPROVE, Permission.MATTER_DECIDE})
    @PostMapping
    Page step(CurrentUser user, @PathVariable String number, StepForm form) {
        MatterView view = views.numbered(user, number);
        return Page.orAgain(
                () -> {
                    desk.take(user, view.matter(), form);
                    return Page.redirect("/matters/" + number).saying("supervisionmatter.said." + form.name());
                },
                () -> page(user, views.numbered(user, number), "content", form));
    }

    @Needs({Permission.MATTER_MANAGE, Permission.MATTER_ANSWER, Permission.MATTER_APPROVE})
    @PostMapping("/files")
    Page attach(
            CurrentUser user,
            @PathVariable String number,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        MatterView view = views.numbered(user, number);
        List<Files.Upload> uploads = SentFiles.of(sent);
        return Page.orAgain(
                () -> {
                    if (uploads.isEmpty()) {
                        throw Refusal.invalid("file", "progressreport.file-empty");
                    }
                    uploads.forEach(upload -> files.attach(user, view.matter().id(), upload));
                    return Page.redirect("/matters/" + number + "?part=files").saying("supervisionmatter.said.file");
                },
                () -> page(user, views.numbered(user, number), "files", StepForm.NONE));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(CurrentUser user, @PathVariable String number, @PathVariable UUID file) {
        MatterFiles.Content content =
                files.content(user, views.numbered(user, number).matter().id(), file);
        return Download.asItCame(content.name(), content.content());
    }
}
