package org.paodao.audit.chain;

import java.time.Instant;
import java.util.UUID;

/**
 * The note that old entries were removed when their time was over: in every lane those up to the anchor's heads.
 *
 * @param id subject of the entry {@code audit.pruned} that was written in the same transaction
 * @param anchor number of the anchor up to which entries were removed
 * @param at when
 * @param removed how many entries
 */
public record Pruning(UUID jurisdiction, UUID id, long anchor, Instant at, long removed) implements ChainLine {
    /** What the entry about it is called. */
    public static final String ACTION = "audit.pruned";

    /** Entries younger than this are never removed: half a year, as the law asks (网络安全法 第二十一条). */
    public static final int LEAST_DAYS = 183;
}
