package org.paodao.access;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Encrypts what a module has to be able to read again, with the key that lies outside the database. */
@Service
public class Secrets {
    private final Seal seal;

    Secrets(Seal seal) {
        this.seal = seal;
    }

    /** @param owner the thing whose secret it is; for another it cannot be opened */
    public byte[] close(UUID jurisdiction, UUID owner, byte[] secret) {
        return seal.close(jurisdiction, owner, secret);
    }

    /** @throws IllegalStateException when it was encrypted for another thing, or with another key */
    public byte[] open(UUID jurisdiction, UUID owner, byte[] closed) {
        return seal.open(jurisdiction, owner, closed);
    }
}
