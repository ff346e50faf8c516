package org.paodao.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * An account to open.
 *
 * @param username what is typed at sign-in; capitals make no difference
 * @param displayName what others see
 * @param unit the unit the person works for; null for none
 * @param sphere what kind of work it is for, for ever
 * @param password what is typed at sign-in; kept as a hash only
 */
public record NewAccount(
        String username, String displayName, @Nullable UUID unit, Role.Sphere sphere, String password) {

    /** An account for business. */
    public static NewAccount business(String username, String displayName, @Nullable UUID unit, String password) {
        return new NewAccount(username, displayName, unit, Role.Sphere.BUSINESS, password);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
