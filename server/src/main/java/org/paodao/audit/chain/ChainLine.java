package org.paodao.audit.chain;

import java.util.UUID;

/**
 * What a check reads, in this order within the whole: prunings, anchors, heads, entries; each sorted by jurisdiction, lane and
 * number.
 */
public sealed interface ChainLine permits Pruning, Anchor, LaneHead, ChainEntry {

    /** Whose it is. */
    UUID jurisdiction();
}
