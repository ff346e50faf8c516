package org.paodao.plan.duty;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a duty: a person, a section, or the coordinating office while nobody is named.
 *
 * @param name as it is shown; empty for the office
 */
public record Holder(@Nullable UUID person, @Nullable String section, boolean office, String name) {
    /** The coordinating office. */
    public static final Holder OFFICE = new Holder(null, null, true, "");

    public static Holder person(UUID person) {
        return new Holder(person, null, false, "");
    }

    public static Holder section(String section) {
        return new Holder(null, section.strip(), false, section.strip());
    }

    Holder called(String shown) {
        return new Holder(person, section, office, shown);
    }

    /** Whether both are the same, whatever they are called. */
    boolean same(@Nullable Holder other) {
        return other != null
                && Objects.equals(person, other.person)
                && Objects.equals(section, other.section)
                && office == other.office;
    }
}
