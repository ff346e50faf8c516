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
 * @param password what is typed at sign-in, kept as a hash only; null for a service account
 * @param madeUp whether somebody else made the password up, so that it must be changed at the first sign-in
 */
public record NewAccount(
        String username,
        String displayName,
        @Nullable UUID unit,
        Role.Sphere sphere,
        @Nullable String password,
        boolean madeUp) {

    /** An account with a password of its owner's own choice. */
    public NewAccount(String username, String displayName, @Nullable UUID unit, Role.Sphere sphere, String password) {
        this(username, displayName, unit, sphere, password, false);
    }

    /** An account for business. */
    public static NewAccount business(String username, String displayName, @Nullable UUID unit, String password) {
        return new NewAccount(username, displayName, unit, Role.Sphere.BUSINESS, password);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
