package org.paodao.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of a plan's versions.
 *
 * @param reason why; null for the first
 * @param amendment number of the amendment that it was; null for another
 * @param items how many items it holds
 * @param came how many items came with it
 * @param went how many were deleted
 * @param changed how many others say something else
 * @param closed how many of them lie in a closed period
 * @param words whether kinds, ways to sort or categories changed with it
 */
public record VersionLine(
        int number,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable Integer amendment,
        int items,
        int came,
        int went,
        int changed,
        int closed,
        boolean words) {}
