package org.paodao.dashboard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.paodao.access.Sessions;
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
    private final Sessions sessions;

    SetUpController(FirstStart firstStart, Sessions sessions) {
        this.firstStart = firstStart;
        this.sessions = sessions;
    }

    @GetMapping("/set-up/{key}")
    Page form(@PathVariable String key) {
        firstStart.check(key);
        return new SetUpPage(key, SetUpForm.empty());
    }

    @PostMapping("/set-up/{key}")
    Page setUp(
            @PathVariable String key,
            @ModelAttribute SetUpForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        firstStart.check(key);
        return Page.orAgain(
                () -> {
                    sessions.begin(firstStart.setUp(key, form.where(), form.account()), request, response);
                    return Page.redirect("/").saying("dashboard.set-up.done");
                },
                () -> new SetUpPage(key, form));
    }
}
