package org.paodao.access;

import org.paodao.kernel.CurrentUser;

/**
 * An account as it is checked at sign-in.
 *
 * @param user who signs in with it
 * @param passwordHash with its method in front, such as {@code {bcrypt}…}
 * @param program whether it is a service account, which has tokens and no password
 * @param locked whether too many sign-ins failed
 * @param expired whether the password was made up by somebody else too long ago
 * @param secondFactor whether a code is asked after the password
 */
record Account(
        CurrentUser user, String passwordHash, boolean program, boolean locked, boolean expired, boolean secondFactor) {

    @Override
    public String toString() {
        return "Account[" + user.account() + "]";
    }
}
