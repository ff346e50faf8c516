package org.paodao.audit;

import java.util.function.Predicate;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;

/**
 * Who may read the audit; the module that knows roles declares the bean.
 *
 * @param may whether a user may
 */
public record Readers(Predicate<CurrentUser> may) {

    void require(CurrentUser user) {
        if (!may.test(user)) {
            throw Refusal.forbidden("audit.forbidden");
        }
    }
}
