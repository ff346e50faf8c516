package org.paodao.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that leads or assists: department, township, street, enterprise.
 *
 * @param name the usual short name, such as 区教育局; unique in its jurisdiction and part of its address
 * @param fullName the official name
 * @param kind code of its kind, such as 部门 or 乡镇: data, not an enumeration
 * @param divisionCode administrative-division code, where it has one
 * @param aliases other names under which it is printed
 */
public record Unit(
        UUID id,
        String name,
        @Nullable String fullName,
        String kind,
        @Nullable String divisionCode,
        List<String> aliases) {
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
