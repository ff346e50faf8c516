package org.paodao.appraisal.web.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeChecking;
import org.paodao.appraisal.scheme.SchemeDesk;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeEdit;
import org.paodao.appraisal.scheme.SchemeGuard;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.appraisal.web.scheme.SchemeClausePage.Looked;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of a clause. It works without script; with it the fields follow the method, and the check what is typed. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/{id}/clauses")
class SchemeClauseController {
    private static final String NEW = "new";

    private final Schemes schemes;
    private final SchemeDesk desk;
    private final SchemeChecking checking;
    private final SchemeGuard guard;

    SchemeClauseController(Schemes schemes, SchemeDesk desk, SchemeChecking checking, SchemeGuard guard) {
        this.schemes = schemes;
        this.desk = desk;
        this.checking = checking;
        this.guard = guard;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/{code}")
    SchemeClausePage form(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "achievement") String method) {
        SchemeDraft draft = schemes.beginning(user, id);
        Clause clause = clause(draft, code);
        if (clause == null) {
            return new SchemeClausePage(draft, null, begun(draft, parent, method), Looked.NOTHING);
        }
        var typed = ClauseTyped.of(clause, draft.body().inputs().get(code));
        return new SchemeClausePage(draft, code, typed, looked(user, draft, draft.body(), code));
    }

    private static @Nullable Clause clause(SchemeDraft draft, String code) {
        Clause clause = draft.body().scheme().byCode().get(code);
        if (clause == null && !code.equals(NEW)) {
            throw Refusal.notFound("appraisalscheme.unknown-part", code);
        }
        return clause;
    }

    /** A new clause: its number follows that of the last of its parent. */
    private static Map<String, List<String>> begun(SchemeDraft draft, String parent, String method) {
        int next = draft.body().scheme().below(parent.isEmpty() ? null : parent).size() + 1;
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("parent", List.of(parent));
        typed.put("code", List.of(parent.isEmpty() ? String.valueOf(next) : parent + "." + next));
        typed.put("method", List.of(method));
        typed.put("decimals", List.of("2"));
        typed.put("missing", List.of("ZERO"));
        return typed;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/{code}")
    Page save(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed) {
        String was = clause(schemes.beginning(user, id), code) == null ? null : code;
        var fields = new Fields(typed);
        if (fields.has("choose")) {
            return tried(user, id, was, typed);
        }
        return Page.orAgain(
                () -> {
                    SchemeEdit.PutClause put = new ClauseForm(fields).read(was);
                    desk.edit(user, id, fields.seen(), put, fields.answer());
                    return Page.redirect(SchemesController.SCHEMES + "/" + id)
                            .saying("appraisalscheme.said.clause", put.clause().code());
                },
                () -> tried(user, id, was, typed));
    }

    /** The form with what is typed, and what would be wrong with it. */
    private SchemeClausePage tried(
            CurrentUser user, UUID id, @Nullable String was, MultiValueMap<String, String> typed) {
        SchemeDraft draft = schemes.beginning(user, id);
        return new SchemeClausePage(draft, was, typed, looked(user, draft, was, typed));
    }

    private Looked looked(
            CurrentUser user, SchemeDraft draft, @Nullable String was, MultiValueMap<String, String> typed) {
        try {
            SchemeEdit.PutClause put = new ClauseForm(new Fields(typed)).read(was);
            return looked(user, draft, desk.tried(draft, put), put.clause().code());
        } catch (Refusal unfinished) {
            return Looked.NOTHING;
        }
    }

    private Looked looked(CurrentUser user, SchemeDraft draft, SchemeBody body, String code) {
        UUID id = draft.head().id();
        return new Looked(
                true,
                checking.findings(user, id, body).stream()
                        .filter(finding -> finding.place().equals(code))
                        .toList(),
                guard.hits(user, id, body).stream()
                        .filter(hit -> hit.place().equals(code))
                        .toList());
    }
}
