/**
 * Accounts, sign-in, sessions, tokens, and the rule that nothing is open unless it is declared so. Start at {@link
 * org.paodao.access.Access} and {@link org.paodao.access.OpenAddresses}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "ui"})
@NullMarked
package org.paodao.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
