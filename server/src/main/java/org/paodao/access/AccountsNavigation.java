package org.paodao.access;

import org.paodao.kernel.Permission;
import org.paodao.ui.NavigationEntry;
import org.paodao.ui.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsNavigation {

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationEntry.forWho(
                Section.ACCOUNTS, "/accounts", user -> Permissions.may(user, Permission.ACCOUNT_MANAGE));
    }
}
