package org.paodao.progress;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a task. Texts are empty where nothing is said.
 *
 * @param unit the unit that leads; null until it is named
 * @param leader 分管领导 or 责任领导 as printed
 * @param section 责任科室
 * @param name of the responsible person
 * @param person the same in the roster, where the roster has it
 */
public record Owner(
        @Nullable UUID unit,
        String leader,
        String section,
        String name,
        @Nullable UUID person) {

    public Owner {
        leader = Texts.line(leader);
        section = Texts.line(section);
        name = Texts.line(name);
    }

    /** Nobody but a unit. */
    public static Owner unit(@Nullable UUID unit) {
        return new Owner(unit, "", "", "", null);
    }
}
