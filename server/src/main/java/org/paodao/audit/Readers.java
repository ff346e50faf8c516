package org.paodao.audit;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;

/**
 * Who may read the audit, and whose changes a sign-in name means; the module that knows roles and accounts declares the bean.
 *
 * @param may whether a user may
 * @param called the accounts of the user's jurisdiction whose sign-in name is the one given; in what case does not matter
 */
public record Readers(Predicate<CurrentUser> may, BiFunction<CurrentUser, String, Set<UUID>> called) {

    void require(CurrentUser user) {
        if (!may.test(user)) {
            throw Refusal.forbidden("audit.forbidden");
        }
    }
}
