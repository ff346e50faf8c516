package org.paodao.kernel;

import java.util.UUID;

/**
 * Who is asking. Controllers take it as an argument; façades take it first.
 *
 * @param account the account's id
 * @param jurisdiction the district, city or province whose data this account may see
 * @param username what is typed at sign-in
 * @param displayName what others see
 * @param authority what stands behind the user's acts
 */
public record CurrentUser(UUID account, UUID jurisdiction, String username, String displayName, Authority authority) {

    /** The same user with other authority. */
    public CurrentUser with(Authority other) {
        return new CurrentUser(account, jurisdiction, username, displayName, other);
    }

    /** A job that carries on, in the user's name, what the system itself began. */
    public static CurrentUser job(CurrentUser user) {
        return user.with(Authority.JOB);
    }
}
