package org.paodao.access;

import org.paodao.kernel.CurrentUser;

/**
 * An account as it is checked at sign-in.
 *
 * @param user who signs in with it
 * @param passwordHash with its method in front, such as {@code {bcrypt}…}
 */
record Account(CurrentUser user, String passwordHash) {

    @Override
    public String toString() {
        return "Account[" + user.account() + "]";
    }
}
