package org.paodao.plan.amendment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * One change of a plan by a person: a pure function from what it says to what it will say. An edit of an item that is not there
 * changes nothing, so that edits made over one version can be done again over the next.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Add.class, name = "add"),
    @JsonSubTypes.Type(value = Edit.Reword.class, name = "reword"),
    @JsonSubTypes.Type(value = Edit.Reclassify.class, name = "reclassify"),
    @JsonSubTypes.Type(value = Edit.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Edit.Categorize.class, name = "categorize"),
    @JsonSubTypes.Type(value = Edit.Assign.class, name = "assign"),
    @JsonSubTypes.Type(value = Edit.Charge.class, name = "charge"),
    @JsonSubTypes.Type(value = Edit.Schedule.class, name = "schedule"),
    @JsonSubTypes.Type(value = Edit.Aim.class, name = "aim"),
    @JsonSubTypes.Type(value = Edit.Delete.class, name = "delete"),
    @JsonSubTypes.Type(value = Edit.Restore.class, name = "restore"),
    @JsonSubTypes.Type(value = Edit.Support.class, name = "support"),
    @JsonSubTypes.Type(value = Edit.Part.class, name = "part")
})
public sealed interface Edit {

    /** What the plan says afterwards. */
    Content apply(Content content);

    /** The item it is about; of a link, the one that supports. */
    UUID item();

    /** What of the item it changes. */
    Aspect aspect();

    /** Short stable name: {@code amendment.edit.<name>} says it in words. */
    default String name() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A new item, last of its kind. */
    record Add(
            UUID item, String kind, String title, @Nullable UUID parent, List<Item.Doer> doers) implements Edit {
        @Override
        public Content apply(Content content) {
            var sketch = new Sketch(Sketch.fresh(item, content.fresh() + 1, kind, title.strip()));
            sketch.parent = parent;
            sketch.doers = doers;
            return content.added(sketch.item(), null);
        }

        @Override
        public Aspect aspect() {
            return Aspect.EXISTENCE;
        }
    }

    /** Another title, text, code, number or note. */
    record Reword(UUID item, Aspect aspect, @Nullable String text) implements Edit {
        public Reword {
            text = text == null ? "" : text.strip();
        }

        @Override
        public Content apply(Content content) {
            String now = text == null ? "" : text;
            return content.changed(item, sketch -> {
                switch (aspect) {
                    case TITLE -> sketch.title = now;
                    case BODY -> sketch.body = now;
                    case CODE -> sketch.code = now;
                    case LABEL -> sketch.label = now;
                    case NOTE -> sketch.note = now.isEmpty() ? null : now;
                    default -> throw new IllegalArgumentException(aspect + " is not said in words of its own.");
                }
            });
        }
    }

    /** Another kind; the item's address stays. */
    record Reclassify(UUID item, String kind) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.kind = kind);
        }

        @Override
        public Aspect aspect() {
            return Aspect.KIND;
        }
    }

    /** Another place: under another item, behind another item. */
    record Move(UUID item, @Nullable UUID parent, @Nullable UUID after) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.moved(item, parent, after);
        }

        @Override
        public Aspect aspect() {
            return Aspect.PLACE;
        }
    }

    /** Other categories, in the order of the plan. */
    record Categorize(UUID item, List<UUID> categories) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.categories = categories);
        }

        @Override
        public Aspect aspect() {
            return Aspect.CATEGORIES;
        }
    }

    /** Other units, or the same in other roles. */
    record Assign(UUID item, List<Item.Doer> doers) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.doers = doers);
        }

        @Override
        public Aspect aspect() {
            return Aspect.UNITS;
        }
    }

    /** Other leaders in charge. */
    record Charge(UUID item, List<String> leaders) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.leaders = leaders);
        }

        @Override
        public Aspect aspect() {
            return Aspect.LEADERS;
        }
    }

    /** Other deadlines; the main one comes first. */
    record Schedule(UUID item, List<Item.Due> deadlines) implements Edit {
        public Schedule {
            deadlines = deadlines.stream()
                    .sorted(Comparator.comparing(due -> !due.main()))
                    .toList();
        }

        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.deadlines = deadlines);
        }

        @Override
        public Aspect aspect() {
            return Aspect.DEADLINES;
        }
    }

    /** Other targets. */
    record Aim(UUID item, List<Item.Goal> goals) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.changed(item, sketch -> sketch.goals = goals);
        }

        @Override
        public Aspect aspect() {
            return Aspect.TARGETS;
        }
    }

    /** The item goes; its past stays. */
    record Delete(UUID item, String why) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.without(item);
        }

        @Override
        public Aspect aspect() {
            return Aspect.EXISTENCE;
        }
    }

    /**
     * A deleted item comes back as it was.
     *
     * @param ties the support that it gave and had; what of it joins items that are there comes back too
     */
    record Restore(Item was, @Nullable UUID after, @Nullable List<Tie> ties) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.restored(was, after, ties);
        }

        @Override
        public UUID item() {
            return was.id();
        }

        @Override
        public Aspect aspect() {
            return Aspect.EXISTENCE;
        }
    }

    /** The item supports another, or does so with another weight or note. */
    record Support(
            UUID item,
            UUID to,
            @Nullable BigDecimal weight,
            @Nullable String note) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.tied(new Tie(item, to, weight, note));
        }

        @Override
        public Aspect aspect() {
            return Aspect.SUPPORT;
        }
    }

    /** The item supports another no more. */
    record Part(UUID item, UUID to) implements Edit {
        @Override
        public Content apply(Content content) {
            return content.untied(item, to);
        }

        @Override
        public Aspect aspect() {
            return Aspect.SUPPORT;
        }
    }
}
