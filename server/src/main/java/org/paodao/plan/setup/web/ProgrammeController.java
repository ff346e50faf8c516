package org.paodao.plan.setup.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.setup.Programme;
import org.paodao.plan.setup.Programmes;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Programmes: pages, and the list for other programs. */
@Controller
@RequestMapping
class ProgrammeController {
    private final Programmes programmes;

    ProgrammeController(Programmes programmes) {
        this.programmes = programmes;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/programmes")
    ProgrammesPage all(CurrentUser user) {
        return page(user, ProgrammeForm.EMPTY);
    }

    private ProgrammesPage page(CurrentUser user, ProgrammeForm form) {
        return new ProgrammesPage(programmes.all(user), programmes.loose(user), form, editor(user));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/api/v1/programmes")
    @ResponseBody
    List<Programme> list(CurrentUser user) {
        return programmes.all(user);
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/programmes")
    Page create(CurrentUser user, ProgrammeForm form) {
        return Page.orAgain(
                () -> Page.redirect(ProgrammePage.path(
                                programmes.create(user, form.programme()).name()))
                        .saying("plansetup.programme.created"),
                () -> page(user, form));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/programmes/{name}")
    ProgrammePage one(CurrentUser user, @PathVariable String name) {
        Programme programme = programmes.named(user, name);
        return page(user, programme, ProgrammeForm.of(programme));
    }

    private ProgrammePage page(CurrentUser user, Programme programme, ProgrammeForm form) {
        return new ProgrammePage(programme, programmes.loose(user), form, editor(user));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/programmes/{name}")
    Page change(CurrentUser user, @PathVariable String name, ProgrammeForm form) {
        Programme programme = programmes.named(user, name);
        return Page.orAgain(
                () -> {
                    programmes.change(
                            user, programme.id(), Objects.requireNonNullElse(form.seen(), 0), form.programme());
                    return Page.redirect(ProgrammePage.path(form.programme().name()))
                            .saying("plansetup.saved");
                },
                () -> page(user, programme, form));
    }

    /** Puts a plan, named by its id and seen version, into the programme. */
    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/programmes/{name}/plans")
    Page assign(
            CurrentUser user,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(required = false) @Nullable String out) {
        Programme programme = programmes.named(user, name);
        return Page.orAgain(
                () -> {
                    String[] seen = plan.split(" ", 2);
                    UUID id = Ids.read(seen[0]);
                    if (id == null || seen.length < 2 || !seen[1].matches("[0-9]{1,9}")) {
                        throw Refusal.invalid("plan", "plansetup.programme.plan-missing");
                    }
                    programmes.assign(
                            user,
                            new Programmes.Assignment(
                                    id, out == null ? programme.id() : null, Integer.parseInt(seen[1])));
                    return Page.redirect(ProgrammePage.path(name)).saying("plansetup.saved");
                },
                () -> page(user, programme, ProgrammeForm.of(programme)));
    }

    private static boolean editor(CurrentUser user) {
        return Permissions.may(user, Permission.PLAN_SET_UP);
    }
}
