package org.paodao.organization.web;

import java.util.UUID;
import org.paodao.access.Foundings;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The jurisdictions of this installation. */
@Controller
class JurisdictionController {
    private final Jurisdictions jurisdictions;
    private final Foundings foundings;

    JurisdictionController(Jurisdictions jurisdictions, Foundings foundings) {
        this.jurisdictions = jurisdictions;
        this.foundings = foundings;
    }

    @Needs(Permission.SYSTEM_MANAGE)
    @GetMapping("/jurisdictions")
    Page all(CurrentUser user) {
        return page(user, JurisdictionsPage.Form.EMPTY);
    }

    @Needs(Permission.SYSTEM_MANAGE)
    @PostMapping("/jurisdictions")
    Page add(CurrentUser user, JurisdictionsPage.Form form) {
        return Page.orAgain(() -> shown(jurisdictions.add(user, form.jurisdiction())), () -> page(user, form));
    }

    @Needs(Permission.SYSTEM_MANAGE)
    @PostMapping("/jurisdictions/{id}/link")
    Page link(CurrentUser user, @PathVariable UUID id) {
        return shown(jurisdictions.renewLink(user, id));
    }

    private Page page(CurrentUser user, JurisdictionsPage.Form form) {
        return new JurisdictionsPage(jurisdictions.all(user), foundings.waiting(user), form);
    }

    private static Page shown(Jurisdictions.Added added) {
        return new JurisdictionLinkPage(added, whole(added));
    }

    /** As the administrators of the new jurisdiction type it, wherever they sit. */
    static String whole(Jurisdictions.Added added) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(added.link().address())
                .toUriString();
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
