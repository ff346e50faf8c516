package org.paodao.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A new token; its value is known only now.
 *
 * @param id names it without giving it away
 * @param value what the program sends as {@code Authorization: Bearer …}
 * @param expires when it ends
 */
public record IssuedToken(UUID id, String value, Instant expires) {

    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
