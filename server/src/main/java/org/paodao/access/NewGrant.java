package org.paodao.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;

/**
 * A role to be given.
 *
 * @param scope how far it reaches
 * @param within the unit of {@link Scope#SUBTREE}, the plan of {@link Scope#PLAN}; else null
 * @param since first day; null for today
 * @param until last day; null for no end
 */
public record NewGrant(
        Role role,
        Scope scope,
        @Nullable UUID within,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** From today in the whole jurisdiction. */
    public static NewGrant everywhere(Role role) {
        return new NewGrant(role, Scope.ALL, null, null, null);
    }

    /** From today in the account's own unit. */
    public static NewGrant inOwnUnit(Role role) {
        return new NewGrant(role, Scope.OWN_UNIT, null, null, null);
    }

    /**
     * Refuses what makes no sense.
     *
     * @param unit the account's own unit; null for none
     */
    void check(@Nullable UUID unit) {
        if (scope == Scope.OWN_UNIT && unit == null) {
            throw Refusal.invalid("scope", "access.grant.no-unit");
        }
        if (within == null && scope == Scope.SUBTREE) {
            throw Refusal.invalid("withinUnit", "access.grant.within-missing");
        }
        if (within == null && scope == Scope.PLAN) {
            throw Refusal.invalid("withinPlan", "access.grant.within-missing");
        }
        if (until != null && since != null && until.isBefore(since)) {
            throw Refusal.invalid("until", "access.grant.ends-before");
        }
        if (role.sphere() != Role.Sphere.BUSINESS && scope != Scope.ALL) {
            throw Refusal.invalid("scope", "access.grant.all-only");
        }
    }

    /** How far a role reaches. */
    public enum Scope {
        OWN_UNIT,
        SUBTREE,
        PLAN,
        ALL
    }
}
