package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;

/**
 * Who stands for a verification: 谁验收、谁负责.
 *
 * @param unit for which unit; null for whoever inspects and works for none
 */
public record Signature(UUID account, String name, @Nullable UUID unit, LocalDate on) {

    static Signature of(CurrentUser user, LocalDate on) {
        return new Signature(
                user.account(), user.displayName(), user.authority().unit(), on);
    }

    /** The accounts that act when this user does: also the one that is stood in for. */
    static Set<UUID> people(CurrentUser user) {
        Authority.Behalf behalf = user.authority().behalf();
        return behalf == null ? Set.of(user.account()) : Set.of(user.account(), behalf.account());
    }
}
