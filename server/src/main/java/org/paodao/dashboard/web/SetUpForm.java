package org.paodao.dashboard.web;

import org.jspecify.annotations.Nullable;
import org.paodao.access.NewAccount;
import org.paodao.dashboard.FirstStart;
import org.paodao.kernel.Role;

/**
 * What is typed to set an installation up.
 *
 * @param place name of the district, city or province
 * @param code its administrative-division code
 * @param level as the office calls it
 * @param username of the first account
 * @param displayName of the first account
 * @param password of the first account
 */
public record SetUpForm(
        @Nullable String place,
        @Nullable String code,
        @Nullable String level,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String password) {

    static SetUpForm empty() {
        return new SetUpForm(null, null, null, null, null, null);
    }

    FirstStart.Place where() {
        return new FirstStart.Place(orEmpty(code), orEmpty(place), orEmpty(level));
    }

    NewAccount account() {
        return new NewAccount(orEmpty(username), orEmpty(displayName), null, Role.Sphere.SECURITY, orEmpty(password));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "SetUpForm";
    }
}
