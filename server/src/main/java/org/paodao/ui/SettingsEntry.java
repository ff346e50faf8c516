package org.paodao.ui;

import java.util.function.Predicate;
import org.paodao.kernel.CurrentUser;

/**
 * A module's line on the settings page; the module declares a bean of this type.
 *
 * @param key message key of its name; {@code <key>.about} says what is set there
 * @param address where it leads
 * @param neededBy whether this user needs it; others do not see it
 */
public record SettingsEntry(String key, String address, Predicate<CurrentUser> neededBy) {}
