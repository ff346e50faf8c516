package org.paodao.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.NewStandIn;
import org.paodao.access.Sessions;
import org.paodao.access.StandIns;
import org.paodao.access.web.OwnAccountPage.OwnForm;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Letting a colleague stand in, and standing in for one. */
@Controller
class StandInController {
    private final StandIns standIns;
    private final Sessions sessions;

    StandInController(StandIns standIns, Sessions sessions) {
        this.standIns = standIns;
        this.sessions = sessions;
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/account/stand-ins/new")
    Page form(CurrentUser user) {
        return new StandInPage(StandInPage.roles(user), OwnForm.EMPTY);
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/stand-ins")
    Page give(CurrentUser user, @ModelAttribute OwnForm form) {
        return Page.orAgain(
                () -> {
                    standIns.give(user, made(form));
                    return Page.redirect("/account").saying("access.stand-in.given");
                },
                () -> new StandInPage(StandInPage.roles(user), form));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/stand-ins/{standIn}/recall")
    Page recall(CurrentUser user, @PathVariable UUID standIn) {
        standIns.recall(user, standIn);
        return Page.redirect("/account").saying("access.stand-in.recalled");
    }

    /** Acts for a colleague from now on, or in one's own name again. */
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/acting")
    Page act(CurrentUser user, @ModelAttribute OwnForm form, HttpServletRequest request) {
        UUID chosen = form.standIn();
        if (chosen != null && standIns.acting(user, chosen).isEmpty()) {
            throw Refusal.notFound("access.stand-in.none");
        }
        sessions.actFor(chosen, request);
        return Page.redirect("/");
    }

    private static NewStandIn made(OwnForm form) {
        return new NewStandIn(
                form.substitute() == null ? "" : form.substitute().strip(),
                Set.copyOf(form.roles() == null ? List.of() : form.roles()),
                ChangeForm.day("since", form.since()),
                ChangeForm.day("until", form.until()),
                form.reason() == null ? "" : form.reason().strip());
    }
}
