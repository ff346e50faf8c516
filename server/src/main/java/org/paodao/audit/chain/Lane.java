package org.paodao.audit.chain;

import java.util.UUID;

/** A lane of a jurisdiction. */
record Lane(UUID jurisdiction, int lane) {
    static Lane of(ChainEntry entry) {
        return new Lane(entry.jurisdiction(), entry.place().lane());
    }

    ChainEntry.Place at(long number) {
        return new ChainEntry.Place(jurisdiction, lane, number);
    }

    Finding missing(long number) {
        return Finding.missing(jurisdiction, lane, number);
    }
}
