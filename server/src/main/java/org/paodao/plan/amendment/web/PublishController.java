package org.paodao.plan.amendment.web;

import java.util.HashMap;
import java.util.Map;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.plan.amendment.Publishing;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft becomes a version. */
@Controller
class PublishController {
    private final Publishing publishing;
    private final Organization organization;

    PublishController(Publishing publishing, Organization organization) {
        this.publishing = publishing;
        this.organization = organization;
    }

    @Needs(Permission.PLAN_PUBLISH)
    @GetMapping(AmendmentController.ONE + "/publish")
    AmendmentPublishPage look(CurrentUser user, @PathVariable String plan, @PathVariable int number) {
        return page(user, plan, number, Map.of());
    }

    private AmendmentPublishPage page(CurrentUser user, String plan, int number, Map<String, String> typed) {
        var proposal = publishing.proposal(user, AmendmentController.key(plan, number));
        return new AmendmentPublishPage(proposal, organization.units(user), typed);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(AmendmentController.ONE + "/publish")
    Page publish(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestParam Map<String, String> form) {
        return Page.orAgain(
                () -> {
                    var consent = new Publishing.Consent(
                            number(form, "seen"), number(form, "over"), form.getOrDefault("closed", ""));
                    int version = publishing
                            .publish(user, AmendmentController.key(plan, number), consent)
                            .version();
                    return Page.redirect("/" + plan + "/compare?from=" + Math.max(1, version - 1) + "&to=" + version)
                            .saying("amendment.published", version);
                },
                () -> page(user, plan, number, form));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping(AmendmentController.ONE + "/settle")
    Page settle(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestParam Map<String, String> form) {
        return Page.orAgain(
                () -> {
                    Map<String, Boolean> mine = new HashMap<>();
                    form.forEach((field, side) -> {
                        if (side.equals("mine") || side.equals("theirs")) {
                            mine.put(field, side.equals("mine"));
                        }
                    });
                    publishing.settle(user, AmendmentController.key(plan, number), number(form, "seen"), mine);
                    return Page.redirect("/" + plan + "/amendments/" + number + "/publish")
                            .saying("amendment.settled");
                },
                () -> page(user, plan, number, form));
    }

    private static int number(Map<String, String> form, String field) {
        String text = form.getOrDefault(field, "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
