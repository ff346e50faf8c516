package org.paodao.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.paodao.audit.Change;

/**
 * What people corrected of an item before it came into the plan, for its history.
 *
 * @param item key of the item in the new plan
 * @param by who did it, as shown then
 * @param changes what was read and what holds
 */
public record Correction(String item, List<String> by, List<ItemChange> changes) {
    public Correction {
        by = List.copyOf(by);
        changes = List.copyOf(changes);
    }

    /** How the trail of changes keeps it. */
    Change of(UUID id) {
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        for (ItemChange change : changes) {
            before.put(name(change.field()), change.before());
            after.put(name(change.field()), change.after());
        }
        after.put("correctedBy", by);
        return new Change("plan.item-corrected", "plan.item", id, before, after, null);
    }

    private static String name(ItemChange.Field field) {
        return switch (field) {
            case LEAD -> "leadUnits";
            case RESPONSIBLE -> "responsibleUnits";
            case ASSISTING -> "assistingUnits";
            case LEADER -> "leaders";
            case DEADLINE -> "deadlines";
            case TARGET -> "targets";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }
}
