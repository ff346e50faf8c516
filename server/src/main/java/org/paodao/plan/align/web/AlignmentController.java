package org.paodao.plan.align.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.align.Alignments;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of items that descend from a superior's. */
@Controller
@RequestMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}")
class AlignmentController {
    private final Alignments alignments;

    AlignmentController(Alignments alignments) {
        this.alignments = alignments;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/alignment")
    AlignmentPage page(CurrentUser user, @PathVariable String plan) {
        return new AlignmentPage(alignments.of(user, plan), Permissions.may(user, Permission.PLAN_PUBLISH));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/alignment/below")
    BelowPage below(CurrentUser user, @PathVariable String plan) {
        return new BelowPage(alignments.below(user, plan));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/alignment")
    Page align(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam String item,
            @RequestParam(required = false) @Nullable UUID superior,
            @RequestParam(defaultValue = "") String note) {
        if (superior == null) {
            throw Refusal.invalid("superior", "planalign.superior-unknown");
        }
        alignments.align(user, plan, item, new Alignments.Superior(superior, note));
        return Page.redirectInside("/" + plan + "/" + item + "#alignment").saying("planalign.aligned");
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/alignment/{alignment}/end")
    Page end(CurrentUser user, @PathVariable String plan, @PathVariable UUID alignment, @RequestParam String item) {
        alignments.end(user, plan, alignment);
        return Page.redirectInside("/" + plan + "/" + item + "#alignment").saying("planalign.ended");
    }
}
