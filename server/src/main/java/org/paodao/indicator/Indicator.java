package org.paodao.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as an edition of the system has it.
 *
 * @param code by which formulas and files name it; stays through all renames
 * @param planItem the item of a yearly plan that it stands for
 */
public record Indicator(UUID id, String code, @Nullable UUID planItem, Definition definition, List<Goal> goals) {
    public Indicator {
        goals = List.copyOf(goals);
    }

    /** What an edition will say of it. */
    public Content content() {
        return new Content(planItem, definition, goals);
    }

    /** What is said of an indicator, apart from its identity. */
    public record Content(@Nullable UUID planItem, Definition definition, List<Goal> goals) {
        public Content {
            goals = List.copyOf(goals);
        }
    }
}
