package org.paodao.plan.intake.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListTemplates;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.intake.ListImports;
import org.paodao.plan.intake.ListPreview;
import org.paodao.plan.intake.UnitDecision;
import org.paodao.plan.intake.Upload;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Annex lists into an existing plan. */
@Controller
@RequestMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/lists")
class ListController {
    private final ListImports imports;
    private final PlanLists plans;
    private final Organization organization;

    ListController(ListImports imports, PlanLists plans, Organization organization) {
        this.imports = imports;
        this.plans = plans;
        this.organization = organization;
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/new")
    Page form(CurrentUser user, @PathVariable String plan, @RequestParam(defaultValue = "works") String kind) {
        return new ListNewPage(plans.head(user, plan, null), kind(kind));
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            CurrentUser user, @PathVariable String plan, @RequestParam String kind, Locale locale) {
        return Download.of(
                "paodao-" + kind(kind).name().toLowerCase(Locale.ROOT) + ".xlsx",
                Download.EXCEL,
                ListTemplates.workbook(kind(kind), plans.head(user, plan, null).year(), locale));
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping
    Page upload(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return Page.orAgain(
                () -> {
                    UUID id = imports.store(user, plan, kind(kind), Upload.file(name, "", content));
                    return Page.redirect("/" + plan + "/lists/" + id + "?kind=" + kind);
                },
                () -> form(user, plan, kind));
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/{file}")
    Page preview(CurrentUser user, @PathVariable String plan, @PathVariable UUID file, @RequestParam String kind) {
        return new ListPreviewPage(
                imports.preview(user, plan, file, kind(kind)), organization.units(user), ListPreviewPage.Typed.NOTHING);
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/{file}")
    Page apply(
            CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> fields) {
        String kind = fields.toSingleValueMap().getOrDefault("kind", "");
        var typed = ListPreviewPage.Typed.of(fields);
        return Page.orAgain(
                () -> {
                    var decisions = decisions(typed, () -> imports.preview(user, plan, file, kind(kind)));
                    var choice = new ListPreview.Choice(seen(fields), typed.dropBad(), typed.update(), decisions);
                    var done = imports.apply(user, plan, file, kind(kind), choice);
                    return Page.redirect("/" + done.address()).saying("planimport.list-done", done.version());
                },
                () -> new ListPreviewPage(
                        imports.preview(user, plan, file, kind(kind), seen(fields)), organization.units(user), typed));
    }

    private static int seen(MultiValueMap<String, String> fields) {
        String seen = fields.toSingleValueMap().getOrDefault("seen", "");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    /** What was chosen, and where that was wanted what is proposed for the names that were left open. */
    private static Map<String, UnitDecision> decisions(ListPreviewPage.Typed typed, Supplier<ListPreview> preview) {
        Map<String, UnitDecision> decisions = new HashMap<>();
        if (typed.proposals()) {
            decisions.putAll(preview.get().names().proposals(typed.remember()));
        }
        typed.means()
                .forEach((name, means) -> decisions.put(name, ReviewEdits.decision(means, name, typed.remember())));
        return decisions;
    }

    private static ListKind kind(String word) {
        try {
            return ListKind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound("planimport.list-kind");
        }
    }
}
