package org.paodao.plan.setup.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.NextVersions;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.PlanWords;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words of one plan. */
@Controller
@RequestMapping("/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/settings")
class PlanWordsController {
    private final PlanLists lists;
    private final PlanWords words;

    PlanWordsController(PlanLists lists, PlanWords words) {
        this.lists = lists;
        this.words = words;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping
    PlanWordsPage settings(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(required = false) @Nullable String code) {
        PlanView view = lists.frame(user, plan, null);
        Vocabulary held = words.of(user, view);
        return page(user, view, held, what == null ? null : WordForm.of(held, what, scheme, code));
    }

    private static PlanWordsPage page(CurrentUser user, PlanView plan, Vocabulary held, @Nullable WordForm form) {
        boolean editable = Permissions.may(user, Permission.PLAN_SET_UP);
        return new PlanWordsPage(
                plan.head(),
                new WordsView(
                        held,
                        "/" + plan.head().address() + "/settings",
                        plan.head().currentVersion(),
                        editable,
                        true,
                        editable ? form : null));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping
    Page change(CurrentUser user, @PathVariable String plan, WordForm form) {
        return Page.orAgain(
                () -> {
                    var cause = new NextVersions.Cause(
                            Objects.requireNonNullElse(form.seen(), 0),
                            Objects.requireNonNullElse(
                                    form.requestKey(), Ids.next().toString()),
                            Objects.requireNonNullElse(form.reason(), "").strip());
                    int version = words.change(user, plan, cause, form.edit()).version();
                    return Page.redirect("/" + plan + "/settings").saying("plansetup.words.version", version);
                },
                () -> {
                    PlanView view = lists.frame(user, plan, null);
                    return page(user, view, words.of(user, view), form);
                });
    }
}
