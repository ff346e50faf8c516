package org.paodao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Decimals;
import org.paodao.plan.ItemChange.Field;

/** Compares two states of one item. */
public final class ItemChanges {
    private ItemChanges() {}

    /**
     * What the later state says otherwise, in the order in which a page shows an item.
     *
     * @param names what categories and parents are called, by their ids
     */
    public static List<ItemChange> between(Item before, Item after, Function<UUID, String> names) {
        var changes = new ArrayList<ItemChange>();
        for (Field field : Field.values()) {
            ItemChange.of(field, values(field, before, names), values(field, after, names))
                    .ifPresent(changes::add);
        }
        if (!before.goals().equals(after.goals()) && changes.stream().noneMatch(c -> c.field() == Field.TARGET)) {
            changes.add(new ItemChange(Field.TARGET, exactly(before), exactly(after)));
        }
        return changes;
    }

    /** The same with ids in place of the names of categories and parents. */
    public static List<ItemChange> between(Item before, Item after) {
        return between(before, after, UUID::toString);
    }

    private static List<String> values(Field field, Item item, Function<UUID, String> names) {
        return switch (field) {
            case TITLE -> List.of(item.title());
            case BODY -> text(item.body());
            case KIND -> List.of(item.kind());
            case CODE -> text(item.code());
            case LABEL -> text(item.label());
            case PARENT -> Stream.ofNullable(item.parent()).map(names).toList();
            case CATEGORY -> item.categories().stream().map(names).toList();
            case LEAD -> doers(item, Role.LEAD);
            case RESPONSIBLE -> doers(item, Role.RESPONSIBLE);
            case ASSISTING -> doers(item, Role.ASSISTING);
            case LEADER -> item.leaders();
            case DEADLINE -> item.deadlines().stream().map(ItemChanges::due).toList();
            case TARGET -> item.goals().stream().map(Item.Goal::text).toList();
            case NOTE -> text(item.note());
            case SAMPLE -> List.of(String.valueOf(item.sample()));
            // Links are no part of an item; who knows them compares them.
            case SUPPORTS, SUPPORTED_BY -> List.of();
        };
    }

    private static List<String> text(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text);
    }

    private static List<String> doers(Item item, Role role) {
        return item.doers().stream()
                .filter(doer -> doer.role() == role)
                .map(Item.Doer::name)
                .distinct()
                .toList();
    }

    private static String due(Item.Due due) {
        return due.date() == null ? due.text() : due.text() + " (" + due.date() + ")";
    }

    /** Targets that are printed alike and differ in what they mean. */
    private static List<String> exactly(Item item) {
        return item.goals().stream()
                .map(goal -> "%s: %s %s%s%s, %d%s"
                        .formatted(
                                goal.metric(),
                                goal.comparator(),
                                goal.value() == null ? "" : Decimals.grouped(goal.value()),
                                goal.valueMax() == null ? "" : "–" + Decimals.grouped(goal.valueMax()),
                                goal.unit(),
                                goal.year(),
                                goal.striving() ? " *" : ""))
                .toList();
    }
}
