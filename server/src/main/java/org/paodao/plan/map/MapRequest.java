package org.paodao.plan.map;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which map is wanted.
 *
 * @param version the plan's version; null for the newest
 * @param compare the version it is compared with; null for none
 * @param unit whose part stands out; null for all
 * @param withSupports whether all lines of support are drawn
 * @param folding what is folded
 * @param open the address that opens what is folded, by its key
 */
public record MapRequest(
        @Nullable Integer version,
        @Nullable Integer compare,
        @Nullable UUID unit,
        boolean withSupports,
        Folding folding,
        UnaryOperator<String> open) {
    /** The newest version, whole, for paper. */
    static final MapRequest NEWEST = new MapRequest(null, null, null, false, Folding.NONE, UnaryOperator.identity());
}
