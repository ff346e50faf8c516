package org.paodao.ui.web;

import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The style page, in the demo only, with a form that can be refused and buttons that fail on purpose. */
@Controller
@Profile("demo")
class StyleController {

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/style")
    Page style() {
        return new StylePage("");
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/style")
    Page send(@RequestParam(defaultValue = "") String name) {
        return Page.orAgain(
                () -> {
                    if (name.length() < 2) {
                        throw Refusal.invalid("name", "ui.style.name-short");
                    }
                    return Page.redirect("/style").saying("ui.style.sent", name);
                },
                () -> new StylePage(name));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/style/refused")
    Page refused() {
        throw Refusal.conflict("ui.style.conflict");
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/style/defect")
    Page defect() {
        throw new IllegalStateException("made on purpose by the style page");
    }
}
