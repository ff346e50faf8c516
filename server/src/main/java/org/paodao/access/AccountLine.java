package org.paodao.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * An account as the security officer sees it.
 *
 * @param unit the unit the person works for
 * @param program whether it is a service account
 * @param open false when it is closed
 * @param locked whether too many sign-ins failed
 * @param mustChange whether its owner has to change a made-up password
 * @param expired whether that password holds no more because it was made up too long ago
 * @param secondFactor whether a code is asked after the password
 * @param roles those that hold today
 * @param version for the next change
 */
public record AccountLine(
        UUID id,
        String username,
        String displayName,
        @Nullable UUID unit,
        Role.Sphere sphere,
        boolean program,
        boolean open,
        boolean locked,
        boolean mustChange,
        boolean expired,
        boolean secondFactor,
        List<Role> roles,
        int version) {
    /** A program reads and reports; it does not approve, inspect, appraise or lead. */
    private static final Set<Role> FOR_PROGRAMS = Set.of(Role.OFFICE, Role.LIAISON, Role.VIEWER);

    /** Whether an account like this may be given a role: one of its purpose, and for a program none that judges or decides. */
    public boolean mayBe(Role role) {
        return role.sphere() == sphere && (!program || FOR_PROGRAMS.contains(role));
    }
}
