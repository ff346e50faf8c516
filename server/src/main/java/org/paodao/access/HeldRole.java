package org.paodao.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * A role that an account was given and that was not taken back.
 *
 * @param within the unit of a subtree, or the plan
 * @param since first day
 * @param until last day; null for no end
 * @param today whether it holds today
 */
public record HeldRole(
        UUID id,
        Role role,
        NewGrant.Scope scope,
        @Nullable UUID within,
        LocalDate since,
        @Nullable LocalDate until,
        boolean today) {
    /** Whether it is what is to be given, to the day. */
    boolean isSame(NewGrant wanted, LocalDate now) {
        return role == wanted.role()
                && scope == wanted.scope()
                && Objects.equals(within, wanted.within())
                && since.equals(Objects.requireNonNullElse(wanted.since(), now))
                && Objects.equals(until, wanted.until());
    }
}
