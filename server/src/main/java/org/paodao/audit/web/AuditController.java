package org.paodao.audit.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.AuditChain;
import org.paodao.audit.AuditLists;
import org.paodao.audit.Change;
import org.paodao.audit.Entry;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The auditor's search, and the state of the chain. */
@Controller
class AuditController {
    private static final int SHOWN = 50;

    private final AuditLists lists;
    private final AuditChain chain;
    private final Audit audit;
    private final ZoneId zone;

    AuditController(
            AuditLists lists, AuditChain chain, Audit audit, @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.lists = lists;
        this.chain = chain;
        this.audit = audit;
        this.zone = zone;
    }

    @GetMapping("/audit")
    @Needs(Permission.AUDIT_READ)
    AuditPage search(CurrentUser user, AuditQuery query) {
        List<Entry> found = lists.search(user, query.filter(zone), query.after(), SHOWN + 1);
        List<Entry> shown = found.subList(0, Math.min(SHOWN, found.size()));
        UUID next = found.size() > SHOWN ? shown.getLast().id() : null;
        return new AuditPage(query, shown, next, chain.state(user));
    }

    /** Reads the whole chain now. */
    @PostMapping("/audit/check")
    @Needs(Permission.AUDIT_READ)
    Page check(CurrentUser user) {
        var result = chain.check(user).result();
        audit.event(
                user,
                Change.event(
                        "audit.checked", "audit.chain", user.account(), new Found(result.entries(), result.intact())));
        return Page.redirect("/audit").saying(result.intact() ? "audit.checked.intact" : "audit.checked.broken");
    }

    /** What is written down of a check. */
    private record Found(long entries, boolean intact) {}
}
