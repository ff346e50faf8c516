package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.CurrentUser;

/**
 * Who calls with a token.
 *
 * @param token the token's id, not its value
 * @param user whose it is
 */
public record TokenUser(UUID token, CurrentUser user) {}
