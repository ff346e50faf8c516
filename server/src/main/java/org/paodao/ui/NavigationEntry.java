package org.paodao.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.paodao.kernel.CurrentUser;

/**
 * A module's line in the navigation. The module declares a bean of this type; what no module declares is not shown.
 *
 * @param section which line
 * @param address where it leads, such as {@code /plans}; the line is marked as current on every page below it
 * @param neededBy whether this user needs it; others do not see it
 * @param alsoOn further addresses on whose pages the line is marked as current
 */
public record NavigationEntry(
        Section section, String address, Predicate<CurrentUser> neededBy, Predicate<String> alsoOn) {

    /** A line that every signed-in user sees. */
    public static NavigationEntry forEveryone(Section section, String address) {
        return new NavigationEntry(section, address, user -> true, path -> false);
    }

    /** A line that only those see who need it. */
    public static NavigationEntry forWho(Section section, String address, Predicate<CurrentUser> neededBy) {
        return new NavigationEntry(section, address, neededBy, path -> false);
    }

    /** The same line, also marked as current on every page whose whole address matches. */
    public NavigationEntry alsoOn(Pattern addresses) {
        return new NavigationEntry(section, address, neededBy, alsoOn.or(addresses.asMatchPredicate()));
    }

    /** The same line, also marked as current on these pages and all below them. */
    public NavigationEntry alsoBelow(List<String> addresses) {
        return new NavigationEntry(
                section,
                address,
                neededBy,
                alsoOn.or(path -> addresses.stream().anyMatch(above -> isBelow(path, above))));
    }

    /** Whether the page at this address belongs to the line. */
    boolean covers(String path) {
        return isBelow(path, address) || alsoOn.test(path);
    }

    /** Whether a page is the one at the address or below it; nothing is below the front page. */
    static boolean isBelow(String path, String address) {
        return path.equals(address) || (address.length() > 1 && path.startsWith(address + "/"));
    }
}
