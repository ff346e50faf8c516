package org.paodao.plan.amendment;

import java.util.List;
import java.util.UUID;
import org.paodao.plan.Item;

/** What somebody wants an item to say; its place among the others is not part of it. */
public record Wanted(
        Words words, String kind, List<UUID> categories, Doing doing, List<Item.Due> deadlines, List<Item.Goal> goals) {
    public Wanted {
        categories = List.copyOf(categories);
        deadlines = List.copyOf(deadlines);
        goals = List.copyOf(goals);
    }

    /** Its texts; empty where it has none. */
    public record Words(String title, String body, String code, String label, String note) {}

    /** Who does it. */
    public record Doing(List<Item.Doer> units, List<String> leaders) {
        public Doing {
            units = List.copyOf(units);
            leaders = List.copyOf(leaders);
        }
    }

    /** The item as it should be. */
    Item of(Item item) {
        var sketch = new Sketch(item);
        sketch.title = text(words.title(), item.title());
        sketch.body = text(words.body(), item.body());
        sketch.code = text(words.code(), item.code());
        sketch.label = text(words.label(), item.label());
        String note = text(words.note(), item.note() == null ? "" : item.note());
        sketch.note = note.isEmpty() ? null : note;
        sketch.kind = kind;
        sketch.categories = categories;
        sketch.doers = doing.units();
        sketch.leaders = doing.leaders();
        sketch.deadlines = new Edit.Schedule(item.id(), deadlines).deadlines();
        sketch.goals = goals;
        return sketch.item();
    }

    /** Space around a text is nobody's edit. */
    private static String text(String wanted, String held) {
        return wanted.strip().equals(held.strip()) ? held : wanted.strip();
    }
}
