package org.paodao.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param username what is typed at sign-in; capitals make no difference
 * @param displayName what others see
 * @param unit the unit the person works for; null for none
 * @param password what is typed at sign-in; kept as a hash only
 */
public record NewAccount(
        String username, String displayName, @Nullable UUID unit, String password) {

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
