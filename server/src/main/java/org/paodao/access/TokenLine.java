package org.paodao.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;

/**
 * A token that is valid, without its value.
 *
 * @param name what it is for
 * @param scope what it may do at most; null for all that its owner may
 * @param created when it was issued
 * @param expires when it ends
 * @param lastUsed to some minutes; null if never
 */
public record TokenLine(
        UUID id,
        String name,
        @Nullable List<Permission> scope,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed) {}
