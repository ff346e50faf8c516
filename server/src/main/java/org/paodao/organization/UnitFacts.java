package org.paodao.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit on a day.
 *
 * @param name the usual short name, part of its address
 * @param fullName the official name
 * @param kind code of its kind
 * @param divisionCode administrative-division code, 6 to 12 digits
 * @param creditCode unified social credit code
 * @param parent the unit above; null at the top
 */
public record UnitFacts(
        String name,
        @Nullable String fullName,
        String kind,
        @Nullable String divisionCode,
        @Nullable String creditCode,
        @Nullable UUID parent) {

    public UnitFacts {
        name = name.strip();
        fullName = blank(fullName);
        kind = kind.strip();
        divisionCode = blank(divisionCode);
        creditCode = blank(creditCode);
    }

    static UnitFacts of(NewUnit unit) {
        return new UnitFacts(unit.name(), unit.fullName(), unit.kind(), unit.divisionCode(), null, null);
    }

    /** The same under another unit. */
    public UnitFacts under(@Nullable UUID other) {
        return new UnitFacts(name, fullName, kind, divisionCode, creditCode, other);
    }

    /** The same under another name. */
    public UnitFacts named(String other) {
        return new UnitFacts(other, fullName, kind, divisionCode, creditCode, parent);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
