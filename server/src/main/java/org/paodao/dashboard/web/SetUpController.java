package org.paodao.dashboard.web;

import org.paodao.dashboard.FirstStart;
import org.paodao.ui.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@Profile("!demo")
class SetUpController {
    private final FirstStart firstStart;

    SetUpController(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @GetMapping("/set-up/{key}")
    Page form(@PathVariable String key) {
        firstStart.check(key);
        return page(key, SetUpForm.empty());
    }

    @PostMapping("/set-up/{key}")
    Page setUp(@PathVariable String key, @ModelAttribute SetUpForm form) {
        firstStart.check(key);
        return Page.orAgain(
                () -> new SetUpDonePage(firstStart.setUp(key, form.where(), form.accounts())), () -> page(key, form));
    }

    private static Page page(String key, SetUpForm form) {
        return new SetUpPage("/set-up/" + key, null, form);
    }
}
