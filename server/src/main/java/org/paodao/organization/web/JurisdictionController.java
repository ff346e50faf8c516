package org.paodao.organization.web;

import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Jurisdictions;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Page;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The jurisdictions of this installation. */
@Controller
class JurisdictionController {
    private final Jurisdictions jurisdictions;

    JurisdictionController(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Needs(Permission.SYSTEM_MANAGE)
    @GetMapping("/jurisdictions")
    Page all(CurrentUser user) {
        return new JurisdictionsPage(jurisdictions.all(user), JurisdictionsPage.Form.EMPTY);
    }

    @Needs(Permission.SYSTEM_MANAGE)
    @PostMapping("/jurisdictions")
    Page add(CurrentUser user, JurisdictionsPage.Form form) {
        return Page.orAgain(
                () -> {
                    var made = jurisdictions.add(user, form.jurisdiction());
                    return Page.redirect("/jurisdictions").saying("organization.jurisdiction.added", made.name());
                },
                () -> new JurisdictionsPage(jurisdictions.all(user), form));
    }

    @Configuration(proxyBeanMethods = false)
    static class Shell {
        @Bean
        NavigationEntry jurisdictionLine() {
            return NavigationEntry.forWho(
                    Section.ORGANIZATION, "/jurisdictions", user -> Permissions.may(user, Permission.SYSTEM_MANAGE));
        }
    }
}
