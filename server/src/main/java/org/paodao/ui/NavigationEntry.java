package org.paodao.ui;

import java.util.function.Predicate;
import org.paodao.kernel.CurrentUser;

/**
 * A module's line in the navigation. The module declares a bean of this type; what no module declares is not shown.
 *
 * @param section which line
 * @param address where it leads, such as {@code /plans}; the line is marked as current on every page below it
 * @param neededBy whether this user needs it; others do not see it
 */
public record NavigationEntry(Section section, String address, Predicate<CurrentUser> neededBy) {

    /** A line that every signed-in user sees. */
    public static NavigationEntry forEveryone(Section section, String address) {
        return new NavigationEntry(section, address, user -> true);
    }
}
