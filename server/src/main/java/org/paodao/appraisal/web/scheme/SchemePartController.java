package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.scheme.SchemeDesk;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of groups, coefficients, vetoes and grades. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/{id}/parts/{part}")
class SchemePartController {
    private static final Set<String> PARTS = Set.of("group", "coefficient", "veto", "outcome");

    private final Schemes schemes;
    private final SchemeDesk desk;
    private final Organization organization;

    SchemePartController(Schemes schemes, SchemeDesk desk, Organization organization) {
        this.schemes = schemes;
        this.desk = desk;
        this.organization = organization;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping
    SchemePartPage form(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String code) {
        SchemeDraft draft = draft(user, id, part);
        Map<String, String> typed = Map.of();
        if (part.equals("outcome")) {
            typed = PartForm.outcome(draft.body());
        } else if (!code.isEmpty()) {
            typed = PartForm.typed(part, code, draft.body());
        }
        return page(user, draft, part, code, typed);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    Page save(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> typed) {
        draft(user, id, part);
        var fields = new Fields(typed);
        return Page.orAgain(
                () -> {
                    desk.edit(user, id, fields.seen(), PartForm.read(part, fields.get("was"), fields), fields.answer());
                    return Page.redirect(SchemesController.SCHEMES + "/" + id + "#" + part)
                            .saying("appraisalscheme.said.part");
                },
                () -> page(user, draft(user, id, part), part, fields.get("was"), fields.single()));
    }

    private SchemeDraft draft(CurrentUser user, UUID id, String part) {
        SchemeDraft draft = schemes.beginning(user, id);
        if (!PARTS.contains(part)) {
            throw Refusal.notFound("appraisalscheme.unknown-part", part);
        }
        return draft;
    }

    private SchemePartPage page(
            CurrentUser user, SchemeDraft draft, String part, String was, Map<String, String> typed) {
        List<Unit> units = part.equals("coefficient") ? organization.units(user) : List.of();
        return new SchemePartPage(draft, part, was, typed, units);
    }
}
