package org.paodao.ui;

import java.util.Locale;

/** The entries of the navigation, in their order. A module that has pages contributes a {@link NavigationEntry}. */
public enum Section {
    WORKBENCH("home"),
    PLAN("plan"),
    INDICATORS("indicators"),
    TASKS("tasks"),
    SUPERVISION("supervision"),
    APPRAISAL("appraisal"),
    BULLETINS("bulletins"),
    ORGANIZATION("organization"),
    ACCOUNTS("user"),
    AUDIT("audit"),
    SETTINGS("settings");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    /** The name of its picture in {@code jte/ui/icon.jte}. */
    public String icon() {
        return icon;
    }

    /** The message key of its name. */
    public String key() {
        return "ui.section." + name().toLowerCase(Locale.ROOT);
    }
}
