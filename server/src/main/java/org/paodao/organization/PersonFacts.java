package org.paodao.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param code the office's own number in its lists; empty when it has none
 * @param phone personal data: shown to the own unit and the office only; may be empty
 * @param account with which the person signs in; null when there is none
 */
public record PersonFacts(
        String code, String name, String phone, @Nullable UUID account) {
    public PersonFacts {
        code = code.strip();
        name = name.strip();
        phone = phone.strip();
    }
}
