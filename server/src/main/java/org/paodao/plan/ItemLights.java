package org.paodao.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.paodao.kernel.CurrentUser;

/**
 * The lights of items, by the item's id. Whoever judges declares a bean of this type for the items it judges and answers for many at once; as long as there is
 * none, no light is shown: a plan judges nothing itself.
 *
 * @param judges which items
 */
public record ItemLights(Sort judges, BiFunction<CurrentUser, List<Asked>, Map<UUID, List<ItemLight>>> of) {
    /** Sorts of items. */
    public enum Sort {
        /** Those with figures: indicators. */
        MEASURED,
        /** Those with tasks: outcomes, works, reforms. */
        CARRIED_OUT
    }

    /**
     * An item whose lights are asked for.
     *
     * @param code the office's own, by which an indicator may be tied to it; may be empty
     * @param title by which it is known again in the plan of another year
     * @param year of the plan
     */
    public record Asked(UUID item, String code, String title, int year) {}
}
