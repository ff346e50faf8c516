package org.paodao.notice.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.notice.Inbox;
import org.paodao.notice.Message;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told. */
@Controller
@RequestMapping("/inbox")
class InboxController {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping
    Page page(
            CurrentUser user,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "false") boolean fresh) {
        List<Message> found = inbox.page(user, after, fresh);
        return new InboxPage(found, inbox.units(user, found), fresh, after == null);
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/{message}/read")
    Page read(CurrentUser user, @PathVariable UUID message) {
        inbox.read(user, List.of(message));
        return Page.redirect("/inbox");
    }

    /** Some that are named, or all. */
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/read")
    Page readAll(CurrentUser user, @RequestParam(required = false) @Nullable List<UUID> message) {
        if (message != null) {
            inbox.read(user, message);
            return Page.redirect("/inbox");
        }
        inbox.readAll(user);
        return Page.redirect("/inbox").saying("notice.all-read");
    }
}
