package org.paodao.kernel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a user's acts at this moment.
 *
 * @param unit the unit the user works for, or acts for; null for none
 * @param grants roles with their scopes
 * @param ceiling what can be done at most: a token is often issued for less than its owner may
 * @param behalf for whom the user stands in; null when acting in one's own name
 */
public record Authority(
        @Nullable UUID unit,
        List<Grant> grants,
        Set<Permission> ceiling,
        @Nullable Behalf behalf) {
    /** No limit but the grants themselves. */
    public static final Set<Permission> NO_CEILING = Set.copyOf(EnumSet.allOf(Permission.class));

    /** Somebody with no role yet. */
    public static final Authority NONE = new Authority(null, List.of(), NO_CEILING, null);

    /** For jobs that carry on what somebody was allowed to begin. */
    public static final Authority JOB = new Authority(null, List.of(Grant.everywhere(Role.OFFICE)), NO_CEILING, null);

    public Authority {
        grants = List.copyOf(grants);
        ceiling = Set.copyOf(ceiling);
    }

    /** Whoever holds these roles, in no unit. */
    public static Authority of(Grant... grants) {
        return new Authority(null, List.of(grants), NO_CEILING, null);
    }

    /** The same under a lower ceiling. */
    public Authority limitedTo(Set<Permission> permissions) {
        return new Authority(unit, grants, permissions, behalf);
    }

    /**
     * Somebody absent, for whom the user stands in.
     *
     * @param name as others see it
     */
    public record Behalf(UUID account, String name) {}
}
