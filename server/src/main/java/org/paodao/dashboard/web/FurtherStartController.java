package org.paodao.dashboard.web;

import org.paodao.access.FoundingLink;
import org.paodao.dashboard.FurtherStart;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a link for the administrators of a further jurisdiction. */
@Controller
class FurtherStartController {
    private static final String ADDRESS = FoundingLink.ADDRESS + "{key}";

    private final FurtherStart start;

    FurtherStartController(FurtherStart start) {
        this.start = start;
    }

    @GetMapping(ADDRESS)
    Page form(@PathVariable String key) {
        return page(key, SetUpForm.empty());
    }

    @PostMapping(ADDRESS)
    Page setUp(@PathVariable String key, @ModelAttribute SetUpForm form) {
        start.opened(key);
        return Page.orAgain(() -> new SetUpDonePage(start.setUp(key, form.accounts())), () -> page(key, form));
    }

    private Page page(String key, SetUpForm form) {
        return new SetUpPage(FoundingLink.ADDRESS + key, start.opened(key).name(), form);
    }
}
