package org.paodao.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be created.
 *
 * @param name the usual short name; must be new in the jurisdiction
 * @param fullName the official name
 * @param kind code of its kind
 * @param divisionCode administrative-division code
 * @param aliases other names under which it is printed
 */
public record NewUnit(
        String name,
        @Nullable String fullName,
        String kind,
        @Nullable String divisionCode,
        List<String> aliases) {
    public NewUnit {
        aliases = List.copyOf(aliases);
    }

    /** A unit of which only the printed name is known. */
    public static NewUnit named(String name) {
        return new NewUnit(name, null, "部门", null, List.of());
    }
}
