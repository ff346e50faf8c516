package org.paodao.kernel;

import java.util.UUID;

/**
 * Who is asking. Controllers take it as an argument; façades take it first.
 *
 * @param account the account's id
 * @param jurisdiction the district, city or province whose data this account may see
 * @param username what is typed at sign-in
 * @param displayName what others see
 */
public record CurrentUser(UUID account, UUID jurisdiction, String username, String displayName) {}
