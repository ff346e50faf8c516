package org.paodao.notice.web;

import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.notice.Inbox;
import org.paodao.ui.Bell;
import org.paodao.ui.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeShell {

    @Bean
    Bell bell(Inbox inbox) {
        return new Bell("/inbox", inbox::fresh);
    }

    @Bean
    SettingsEntry reminderSettings() {
        return new SettingsEntry(
                "notice.setting.rules", "/settings/reminders", user -> Permissions.may(user, Permission.NOTICE_MANAGE));
    }

    @Bean
    SettingsEntry robotSettings() {
        return new SettingsEntry(
                "notice.setting.robots", "/settings/robots", user -> Permissions.may(user, Permission.NOTICE_MANAGE));
    }
}
