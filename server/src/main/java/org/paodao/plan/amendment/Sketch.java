package org.paodao.plan.amendment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/** An item taken apart, to put it together again with something else in it. */
final class Sketch {
    /** Stands in the address of an item that has no number yet: new/1. */
    static final String NEW = "new";

    private final Item item;
    String kind;
    String code;
    String label;
    String title;
    String body;

    @Nullable
    UUID parent;

    @Nullable
    String note;

    List<UUID> categories;
    List<Item.Doer> doers;
    List<String> leaders;
    List<Item.Due> deadlines;
    List<Item.Goal> goals;

    Sketch(Item item) {
        this.item = item;
        kind = item.kind();
        code = item.code();
        label = item.label();
        title = item.title();
        body = item.body();
        parent = item.parent();
        note = item.note();
        categories = item.categories();
        doers = item.doers();
        leaders = item.leaders();
        deadlines = item.deadlines();
        goals = item.goals();
    }

    /** An item of which nothing is said but its title. */
    static Item fresh(UUID id, int number, String kind, String title) {
        return new Item(
                id, NEW, number, kind, "", "", title, "", null, false, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    Item item() {
        return new Item(
                item.id(),
                item.path(),
                item.number(),
                kind,
                code,
                label,
                title,
                body,
                parent,
                item.sample(),
                note,
                item.place(),
                categories,
                doers,
                leaders,
                deadlines,
                goals);
    }
}
