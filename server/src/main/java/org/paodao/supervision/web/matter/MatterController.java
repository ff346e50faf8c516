package org.paodao.supervision.web.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterFiles;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterViews;
import org.paodao.supervision.SavedFilters;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.web.SentFiles;
import org.paodao.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The register of matters. */
@Controller
@RequestMapping("/matters")
class MatterController {
    private static final int PAGE = 50;

    private final Reads reads;
    private final Supervision supervision;
    private final MatterFiles files;
    private final MatterAround around;
    private final Clock clock;

    MatterController(Reads reads, Supervision supervision, MatterFiles files, MatterAround around, Clock clock) {
        this.reads = reads;
        this.supervision = supervision;
        this.files = files;
        this.around = around;
        this.clock = clock;
    }

    /** What is read. */
    @Component
    record Reads(MatterLists lists, MatterViews views, SavedFilters saved) {}

    @Needs(Permission.MATTER_READ)
    @GetMapping
    MattersPage all(CurrentUser user, MatterQuery query) {
        return new MattersPage(
                reads.lists().slice(user, query.filter(around.unit(user, query.lead())), query.order(PAGE)),
                query,
                around.choices(user),
                reads.saved().of(user),
                Permissions.may(user, Permission.MATTER_MANAGE));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/board")
    MatterBoardPage board(CurrentUser user, MatterQuery query) {
        return new MatterBoardPage(
                reads.lists().board(user, query.filter(around.unit(user, query.lead())), MatterBoardPage.CARDS),
                query,
                around.choices(user));
    }

    @Needs(Permission.MATTER_READ)
    @PostMapping("/filters")
    Page save(CurrentUser user, MatterQuery query, @RequestParam(defaultValue = "") String name) {
        return Page.orAgain(
                () -> {
                    reads.saved().save(user, name, query.narrowing());
                    return Page.redirect(query.at("/matters")).saying("supervisionmatter.said.filter");
                },
                () -> all(user, query));
    }

    @Needs(Permission.MATTER_READ)
    @PostMapping("/filters/remove")
    Page remove(CurrentUser user, @RequestParam(defaultValue = "") String name) {
        reads.saved().remove(user, name);
        return Page.redirect("/matters").saying("supervisionmatter.said.filter-removed");
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/new")
    MatterFormPage form(CurrentUser user, MatterForm form) {
        return around.form(user, form.keyed(Ids.next().toString(), LocalDate.now(clock)));
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping("/new")
    Page register(
            CurrentUser user,
            MatterForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent) {
        List<Files.Upload> uploads = SentFiles.of(sent);
        return Page.orAgain(
                () -> {
                    around.checkLeader(user, form.leader());
                    UUID id = supervision.register(user, form.wish(around.item(user, form)));
                    uploads.forEach(upload -> files.attach(user, id, upload));
                    return Page.redirect("/matters/"
                                    + reads.views().one(user, id).matter().number())
                            .saying("supervisionmatter.said.register");
                },
                () -> around.form(user, form));
    }
}
