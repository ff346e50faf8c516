package org.paodao.organization.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitKinds;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitNode;
import org.paodao.organization.UnitSheet;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making, changing, splitting and ending units. */
@Controller
class UnitFormController {
    private final Organization organization;
    private final UnitChanges changes;
    private final UnitLists lists;
    private final UnitKinds kinds;

    UnitFormController(Organization organization, UnitChanges changes, UnitLists lists, UnitKinds kinds) {
        this.organization = organization;
        this.changes = changes;
        this.lists = lists;
        this.kinds = kinds;
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/units/new")
    Page blank(CurrentUser user, @RequestParam(defaultValue = "") String parent) {
        return page(user, "new", null, UnitForm.empty(parent));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units")
    Page create(CurrentUser user, UnitForm form) {
        return Page.orAgain(
                () -> {
                    List<String> aliases = List.of(Words.plain(form.names()).split("[、,，\\n]+"));
                    changes.found(user, form.facts(above(user, form)), aliases, Words.day("day", form.day()));
                    return Page.redirect(Addresses.unit(Words.plain(form.name())))
                            .saying("organization.unit.made", Words.plain(form.name()));
                },
                () -> page(user, "new", null, form));
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/units/{name}/{task:edit|close|split}")
    Page form(CurrentUser user, @PathVariable String name, @PathVariable String task) {
        UnitSheet sheet = open(user, name);
        return page(user, task, sheet, UnitForm.of(sheet));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units/{name}/edit")
    Page edit(CurrentUser user, @PathVariable String name, UnitForm form) {
        UnitSheet sheet = open(user, name);
        return Page.orAgain(
                () -> {
                    changes.amend(user, sheet.id(), form.facts(above(user, form)), form.step(), form.keeps());
                    return Page.redirect(Addresses.unit(Words.plain(form.name())))
                            .saying("organization.unit.changed");
                },
                () -> page(user, "edit", sheet, form));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units/{name}/close")
    Page close(CurrentUser user, @PathVariable String name, UnitForm form) {
        UnitSheet sheet = open(user, name);
        return Page.orAgain(
                () -> {
                    UUID successor = named(user, "successor", form.successor());
                    changes.close(user, sheet.id(), form.step(), successor, form.keeps());
                    String next = successor == null ? name : Words.plain(form.successor());
                    return Page.redirect(Addresses.unit(next)).saying("organization.unit.closed", sheet.name());
                },
                () -> page(user, "close", sheet, form));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units/{name}/split")
    Page split(CurrentUser user, @PathVariable String name, UnitForm form) {
        UnitSheet sheet = open(user, name);
        return Page.orAgain(
                () -> {
                    List<String> names = Words.plain(form.names()).lines().toList();
                    changes.split(user, sheet.id(), form.step(), names, form.keeps());
                    return Page.redirect(Addresses.unit(sheet.name())).saying("organization.unit.was-split");
                },
                () -> page(user, "split", sheet, form));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/units/{name}/aliases")
    Page alias(
            CurrentUser user,
            @PathVariable String name,
            @RequestParam String alias,
            @RequestParam(defaultValue = "no") String drop) {
        UnitSheet sheet = open(user, name);
        if (drop.equals("yes")) {
            changes.dropAlias(user, sheet.id(), alias);
        } else {
            organization.addAlias(user, sheet.id(), alias);
        }
        return Page.redirect(Addresses.unit(sheet.name())).saying("organization.unit.changed");
    }

    /** Names of units that fit what is being typed into some field. */
    @Needs(Permission.UNIT_READ)
    @GetMapping("/units/suggest")
    Page suggest(CurrentUser user, @RequestParam(defaultValue = "") String words) {
        var found = words.isBlank() ? List.<UnitNode>of() : lists.search(user, words, lists.today(), null);
        return new UnitNamesPage(found);
    }

    private UnitSheet open(CurrentUser user, String name) {
        UnitSheet sheet = lists.sheet(user, name, lists.today());
        if (sheet.closedOn() != null) {
            throw Refusal.conflict("organization.unit.is-closed", sheet.name());
        }
        return sheet;
    }

    private @Nullable UUID above(CurrentUser user, UnitForm form) {
        return named(user, "parent", form.parent());
    }

    private @Nullable UUID named(CurrentUser user, String field, @Nullable String name) {
        return Words.plain(name).isEmpty()
                ? null
                : organization
                        .named(user, Words.plain(name))
                        .map(Unit::id)
                        .orElseThrow(() -> Refusal.invalid(field, "organization.unit.unknown-name", Words.plain(name)));
    }

    private Page page(CurrentUser user, String task, @Nullable UnitSheet sheet, UnitForm form) {
        var now = kinds.all(user).stream()
                .filter(kind -> kind.holds(lists.today()))
                .toList();
        return new UnitFormPage(task, sheet, form, now);
    }
}
