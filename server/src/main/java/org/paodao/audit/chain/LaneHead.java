package org.paodao.audit.chain;

import java.util.UUID;

/**
 * Where a lane ends.
 *
 * @param lane the lane
 * @param number of its last entry; 0 when it is empty
 * @param hash of its last entry; empty when it is empty
 */
public record LaneHead(UUID jurisdiction, int lane, long number, String hash) implements ChainLine {}
