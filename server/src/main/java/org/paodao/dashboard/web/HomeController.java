package org.paodao.dashboard.web;

import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private final Organization organization;

    HomeController(Organization organization) {
        this.organization = organization;
    }

    @GetMapping("/")
    Page home(CurrentUser user) {
        return new HomePage(organization.jurisdiction(user).name());
    }
}
