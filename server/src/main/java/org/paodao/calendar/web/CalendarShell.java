package org.paodao.calendar.web;

import org.paodao.access.Permissions;
import org.paodao.kernel.Permission;
import org.paodao.ui.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarShell {

    @Bean
    SettingsEntry calendarSettings() {
        return new SettingsEntry(
                "calendar.setting", "/calendar", user -> Permissions.may(user, Permission.CALENDAR_EDIT));
    }
}
