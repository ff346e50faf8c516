package org.paodao.access.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountOpening;
import org.paodao.kernel.Role;

/**
 * An account to be opened, as it is typed.
 *
 * @param unit name of the unit
 * @param purpose a sphere, or PROGRAM for a service account
 */
public record AccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String unit,
        @Nullable Purpose purpose) {

    static final AccountForm EMPTY = new AccountForm(null, null, null, Purpose.BUSINESS);

    AccountOpening opening(@Nullable UUID unitId) {
        Purpose chosen = purpose == null ? Purpose.BUSINESS : purpose;
        return new AccountOpening(
                username == null ? "" : username,
                displayName == null ? "" : displayName,
                unitId,
                chosen.sphere,
                chosen == Purpose.PROGRAM);
    }

    /** What an account is for, once and for ever. */
    public enum Purpose {
        BUSINESS(Role.Sphere.BUSINESS),
        PROGRAM(Role.Sphere.BUSINESS),
        SYSTEM(Role.Sphere.SYSTEM),
        SECURITY(Role.Sphere.SECURITY),
        AUDIT(Role.Sphere.AUDIT);

        private final Role.Sphere sphere;

        Purpose(Role.Sphere sphere) {
            this.sphere = sphere;
        }

        /** The last part of its message key. */
        public String word() {
            return AccountsPage.word(this);
        }
    }
}
