package org.paodao.plan.setup.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.setup.Edition;
import org.paodao.plan.setup.Vocabularies;
import org.paodao.ui.Page;
import org.paodao.ui.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The words that new plans are offered. */
@Controller
@RequestMapping
class VocabularyController {
    private final Vocabularies vocabularies;

    VocabularyController(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Needs(Permission.PLAN_SET_UP)
    @GetMapping("/settings/vocabulary")
    Page newest(CurrentUser user) {
        return Page.redirect(
                VocabularyPage.path(vocabularies.editions(user).getFirst().fromYear()));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/api/v1/vocabularies")
    @ResponseBody
    List<Edition> editions(CurrentUser user) {
        return vocabularies.editions(user);
    }

    /** An edition, with one of its words ready to be changed when the address names it. */
    @Needs(Permission.PLAN_SET_UP)
    @GetMapping("/settings/vocabulary/{year:[0-9][0-9][0-9][0-9]|seed}")
    VocabularyPage edition(
            CurrentUser user,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(required = false) @Nullable String code) {
        Edition edition = find(user, year);
        return page(user, edition, what == null ? null : WordForm.of(edition.words(), what, scheme, code));
    }

    private VocabularyPage page(CurrentUser user, Edition edition, @Nullable WordForm form) {
        boolean editable = !edition.isSeed() && Permissions.may(user, Permission.PLAN_SET_UP);
        var view = new WordsView(
                edition.words(),
                VocabularyPage.path(edition.fromYear()),
                edition.version(),
                editable,
                false,
                editable ? form : null);
        return new VocabularyPage(vocabularies.editions(user), edition, view);
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/settings/vocabulary")
    Page begin(CurrentUser user, @RequestParam(required = false) @Nullable Integer fromYear) {
        int year = Objects.requireNonNullElse(fromYear, 0);
        return Page.orAgain(
                () -> {
                    vocabularies.begin(user, year);
                    return Page.redirect(VocabularyPage.path(year)).saying("plansetup.vocabulary.begun");
                },
                () -> page(user, vocabularies.editions(user).getFirst(), null));
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/settings/vocabulary/{year:[0-9][0-9][0-9][0-9]|seed}")
    Page change(CurrentUser user, @PathVariable String year, WordForm form) {
        Edition edition = find(user, year);
        return Page.orAgain(
                () -> {
                    vocabularies.change(
                            user, edition.fromYear(), Objects.requireNonNullElse(form.seen(), 0), form.edit());
                    return Page.redirect(VocabularyPage.path(edition.fromYear()))
                            .saying("plansetup.saved");
                },
                () -> page(user, edition, form));
    }

    private Edition find(CurrentUser user, String year) {
        int fromYear = year.equals("seed") ? 0 : Integer.parseInt(year);
        return vocabularies.editions(user).stream()
                .filter(edition -> edition.fromYear() == fromYear)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plansetup.vocabulary.unknown"));
    }

    /** The line on the settings page. */
    @Configuration(proxyBeanMethods = false)
    static class Line {
        @Bean
        SettingsEntry vocabularySettings() {
            return new SettingsEntry("plansetup.vocabulary", "/settings/vocabulary", Line::setsUp);
        }

        private static boolean setsUp(CurrentUser user) {
            return Permissions.may(user, Permission.PLAN_SET_UP);
        }
    }
}
