package org.paodao.appraisal.web.appeal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.appeal.Publicity;
import org.paodao.appraisal.appeal.PublicityView;
import org.paodao.appraisal.appeal.PublicityViews;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which results go from the units to everybody. */
@Controller
@RequestMapping("/appraisals/{id}/publicity")
class PublicityController {
    private final PublicityViews views;
    private final Publicity publicity;
    private final Organization organization;

    PublicityController(PublicityViews views, Publicity publicity, Organization organization) {
        this.views = views;
        this.publicity = publicity;
        this.organization = organization;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    PublicityPage one(CurrentUser user, @PathVariable UUID id) {
        PublicityView view = views.of(user, id);
        Set<UUID> units = new HashSet<>();
        view.open().forEach(appeal -> units.add(appeal.unit()));
        view.rulings().forEach(appeal -> units.add(appeal.unit()));
        return new PublicityPage(
                view,
                units.isEmpty() ? Map.of() : organization.names(user, units),
                Ids.next().toString());
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    Page step(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        PublicityPage page = one(user, id);
        var fields = new AppealFields(typed);
        return Page.orAgain(
                () -> {
                    String step = fields.get("step");
                    take(user, id, fields);
                    return Page.redirect(page.address()).saying("appraisalappeal.said." + step);
                },
                () -> page);
    }

    private void take(CurrentUser user, UUID id, AppealFields fields) {
        switch (fields.get("step")) {
            case "show" -> publicity.show(user, id, fields.seen());
            case "show-again" -> publicity.showAgain(user, id, fields.seen());
            case "end" -> publicity.end(user, id, fields.seen());
            case "again" -> publicity.again(user, id, fields.form());
            case "publish" -> publicity.publish(user, id, fields.seen());
            default -> throw Refusal.invalid("step", "appraisalappeal.step-unknown");
        }
    }
}
