package org.paodao.dashboard.web;

import java.util.List;
import org.paodao.ui.Page;
import org.paodao.ui.SettingsEntry;

/** What this user can set, each with what it is for. */
public record SettingsPage(List<SettingsEntry> entries) implements Page {
    public SettingsPage {
        entries = List.copyOf(entries);
    }
}
