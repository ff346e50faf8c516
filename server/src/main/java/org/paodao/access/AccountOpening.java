package org.paodao.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;

/**
 * An account to be opened by the security officer.
 *
 * @param unit the unit the person works for; null for none
 * @param sphere what kind of work it is for, for ever
 * @param program whether it is a service account
 */
public record AccountOpening(
        String username, String displayName, @Nullable UUID unit, Role.Sphere sphere, boolean program) {}
