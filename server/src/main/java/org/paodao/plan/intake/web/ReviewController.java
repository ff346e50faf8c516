package org.paodao.plan.intake.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportState;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.Readings;
import org.paodao.plan.intake.web.ReviewPage.Panel;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review page and every change made on it. */
@Controller
class ReviewController {
    private static final String CHANGED = "plan/intake/changed.jte";

    private final Imports imports;
    private final Readings readings;
    private final ReviewPages pages;

    ReviewController(Imports imports, Readings readings, ReviewPages pages) {
        this.imports = imports;
        this.readings = readings;
        this.pages = pages;
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}")
    Page show(CurrentUser user, @PathVariable UUID id, @RequestParam(required = false) @Nullable String panel) {
        ImportLine line = imports.line(user, id);
        boolean reviewable = line.state() == ImportState.REVIEW || line.state() == ImportState.CONFIRMED;
        return reviewable ? pages.page(user, id, Panel.of(panel)) : new ImportPage(line, readings.progress(user, id));
    }

    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/panel/{panel}")
    Page panel(CurrentUser user, @PathVariable UUID id, @PathVariable String panel) {
        return pages.page(user, id, Panel.of(panel)).fragment("plan/intake/side.jte");
    }

    /** The form of an item, in place of its line. */
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/items/{item}")
    Page form(CurrentUser user, @PathVariable UUID id, @PathVariable String item) {
        return itemPage(user, id, item).fragment("plan/intake/itemForm.jte");
    }

    /** The line of an item, in place of its form. */
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/items/{item}/line")
    Page line(CurrentUser user, @PathVariable UUID id, @PathVariable String item) {
        return itemPage(user, id, item).fragment("plan/intake/itemLine.jte");
    }

    private ReviewItemPage itemPage(CurrentUser user, UUID id, String item) {
        ReviewPage page = pages.page(user, id, Panel.ITEMS);
        return page.review()
                .item(item)
                .map(found -> new ReviewItemPage(page, found))
                .orElseThrow(() -> Refusal.notFound("planimport.item-gone"));
    }

    /** The form of a printed unit name that is settled without a person. */
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/imports/{id}/units")
    Page unitForm(CurrentUser user, @PathVariable UUID id, @RequestParam String name) {
        ReviewPage page = pages.page(user, id, Panel.UNITS);
        return page.names()
                .of(name)
                .map(found -> new ReviewUnitPage(page, found))
                .orElseThrow(() -> Refusal.notFound("planimport.item-gone"))
                .fragment("plan/intake/unitForm.jte");
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/edits/{edit}")
    Page edit(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String edit,
            @RequestParam MultiValueMap<String, String> fields) {
        return answer(user, id, fields, form -> {
            var change = new ReviewEdits(() -> pages.page(user, id, Panel.ITEMS)).edit(edit, form);
            return imports.change(user, id, form.number("version"), change);
        });
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/undo")
    Page undo(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return answer(user, id, fields, form -> imports.undo(user, id, form.number("version")));
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/redo")
    Page redo(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        return answer(user, id, fields, form -> imports.redo(user, id, form.number("version")));
    }

    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/imports/{id}/confirm")
    Page confirm(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var form = new ReviewForm(fields);
        try {
            if (!form.one("year").matches("\\d{4}")) {
                throw Refusal.invalid("year", "planimport.year-missing");
            }
            boolean beside = form.one("beside").equals(form.one("year"));
            String note = fields.containsKey("note") ? form.one("note") : null;
            var wanted = new Imports.Wanted(form.number("version"), form.number("year"), beside, note);
            var plan = imports.confirm(user, id, wanted);
            return Page.redirect("/" + plan.address()).saying("planimport.confirmed");
        } catch (Refusal refusal) {
            return refused(id, refusal);
        }
    }

    private interface Work {
        Imports.Changed apply(ReviewForm form);
    }

    /** Only what changed is drawn again; a refusal leaves the page, and what is typed in it, as it is. */
    private Page answer(CurrentUser user, UUID id, MultiValueMap<String, String> fields, Work work) {
        var form = new ReviewForm(fields);
        try {
            var changed = work.apply(form);
            return pages.changed(user, changed, Panel.of(form.one("panel"))).fragment(CHANGED);
        } catch (Refusal refusal) {
            return refused(id, refusal);
        }
    }

    private static Page refused(UUID id, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        return new ReviewRefusal("/imports/" + id)
                .fragment("plan/intake/refusal.jte")
                .refused(refusal);
    }
}
