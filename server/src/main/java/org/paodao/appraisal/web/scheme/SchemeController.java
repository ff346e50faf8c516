package org.paodao.appraisal.web.scheme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.GuardDecision;
import org.paodao.appraisal.scheme.SchemeChecking;
import org.paodao.appraisal.scheme.SchemeDesk;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeEdit;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemeGuard;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A scheme: its draft or newest edition, and what is done to it as a whole. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/{id}")
class SchemeController {
    private final Schemes schemes;
    private final SchemeDesk desk;
    private final SchemeChecking checking;
    private final SchemeGuard guard;

    SchemeController(Schemes schemes, SchemeDesk desk, SchemeChecking checking, SchemeGuard guard) {
        this.schemes = schemes;
        this.desk = desk;
        this.checking = checking;
        this.guard = guard;
    }

    /** What is being written, for who writes; else what holds. */
    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    SchemePage one(CurrentUser user, @PathVariable UUID id) {
        boolean writes = Permissions.may(user, Permission.APPRAISAL_MANAGE);
        Optional<SchemeDraft> draft = writes ? schemes.draft(user, id) : Optional.empty();
        return draft.isPresent()
                ? page(user, draft.get())
                : page(user, schemes.editions(user, id).getFirst());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/editions/{number}")
    SchemePage edition(CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        return page(user, schemes.edition(user, id, number));
    }

    private SchemePage page(CurrentUser user, SchemeDraft draft) {
        UUID id = draft.head().id();
        var looked = new SchemePage.Looked(
                checking.findings(user, id, draft.body()),
                guard.hits(user, id, draft.body()),
                schemes.editions(user, id).size());
        return new SchemePage(draft.head(), draft, null, looked, true);
    }

    private SchemePage page(CurrentUser user, SchemeEdition edition) {
        UUID id = edition.head().id();
        var looked = new SchemePage.Looked(
                List.of(),
                guard.hits(user, id, edition.body()),
                schemes.editions(user, id).size());
        return new SchemePage(
                edition.head(), null, edition, looked, Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    /** Moves, removes, begins or gives up; {@code step} names what and, after a colon, the part. */
    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/steps")
    Page step(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new Fields(typed);
        schemes.head(user, id);
        return Page.orAgain(
                () -> {
                    take(user, id, fields);
                    return Page.redirect(SchemesController.SCHEMES + "/" + id);
                },
                () -> one(user, id));
    }

    private void take(CurrentUser user, UUID id, Fields fields) {
        String[] step = fields.get("step").split(":", 2);
        String code = step.length == 2 ? step[1] : "";
        switch (step[0]) {
            case "up" -> edit(user, id, fields, new SchemeEdit.MoveClause(code, false));
            case "down" -> edit(user, id, fields, new SchemeEdit.MoveClause(code, true));
            case "remove" -> edit(user, id, fields, new SchemeEdit.RemoveClause(code));
            case "remove-group" -> edit(user, id, fields, new SchemeEdit.RemoveGroup(code));
            case "remove-veto" -> edit(user, id, fields, new SchemeEdit.RemoveVeto(code));
            case "remove-coefficient" -> edit(user, id, fields, new SchemeEdit.RemoveCoefficient(number(code)));
            case "begin" -> schemes.put(user, id, schemes.beginning(user, id).body(), fields.seen());
            case "leave" -> schemes.leave(user, id, fields.seen());
            case "decide" -> decide(user, id, fields, code);
            default -> throw Refusal.invalid("step", "appraisalscheme.unknown-part", step[0]);
        }
    }

    private void decide(CurrentUser user, UUID id, Fields fields, String code) {
        GuardDecision.Wish wish = fields.answer();
        if (wish == null) {
            throw Refusal.invalid("verdict", "appraisalscheme.verdict");
        }
        guard.decide(user, id, schemes.beginning(user, id).body(), code, wish);
    }

    private void edit(CurrentUser user, UUID id, Fields fields, SchemeEdit edit) {
        desk.edit(user, id, fields.seen(), edit, null);
    }

    private static int number(String code) {
        return code.matches("[0-9]{1,6}") ? Integer.parseInt(code) : 0;
    }
}
