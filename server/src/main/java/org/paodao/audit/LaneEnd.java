package org.paodao.audit;

import java.util.UUID;
import org.paodao.audit.chain.ChainEntry;

/**
 * Where a lane ends.
 *
 * @param last place of its last entry
 * @param hash of its last entry; empty when there is none
 */
record LaneEnd(ChainEntry.Place last, String hash) {
    static LaneEnd of(ChainEntry entry) {
        return new LaneEnd(entry.place(), entry.seal().hash());
    }

    UUID jurisdiction() {
        return last.jurisdiction();
    }

    ChainEntry.Place next() {
        return new ChainEntry.Place(last.jurisdiction(), last.lane(), last.number() + 1);
    }
}
