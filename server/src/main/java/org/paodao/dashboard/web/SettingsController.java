package org.paodao.dashboard.web;

import java.util.Comparator;
import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Page;
import org.paodao.ui.Section;
import org.paodao.ui.SettingsEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that leads to whatever modules let this user set. */
@Controller
class SettingsController {
    private final List<SettingsEntry> entries;

    SettingsController(ObjectProvider<SettingsEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(SettingsEntry::address))
                .toList();
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/settings")
    Page settings(CurrentUser user) {
        return new SettingsPage(
                entries.stream().filter(entry -> entry.neededBy().test(user)).toList());
    }

    /** The line of the navigation, for those who can set anything. */
    @Configuration(proxyBeanMethods = false)
    static class Line {

        @Bean
        NavigationEntry settingsLine(ObjectProvider<SettingsEntry> entries) {
            List<SettingsEntry> all = entries.stream().toList();
            return NavigationEntry.forWho(
                            Section.SETTINGS,
                            "/settings",
                            user -> all.stream()
                                    .anyMatch(entry -> entry.neededBy().test(user)))
                    .alsoBelow(all.stream().map(SettingsEntry::address).toList());
        }
    }
}
