package org.paodao.plan.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/** What can be said of an item; two people who change different aspects do not stand in each other's way. */
public enum Aspect {
    TITLE,
    BODY,
    CODE,
    LABEL,
    NOTE,
    KIND,
    CATEGORIES,
    UNITS,
    LEADERS,
    DEADLINES,
    TARGETS,
    /** Under which item, and where in the order. */
    PLACE,
    /** Whether it is there at all. */
    EXISTENCE,
    /** What it supports. */
    SUPPORT;

    private static final List<Aspect> SAID = Stream.of(values())
            .filter(aspect -> aspect != EXISTENCE && aspect != SUPPORT)
            .toList();

    /** The aspects that a single item says by itself, in the order in which a page shows them. */
    public static List<Aspect> said() {
        return SAID;
    }

    /** The aspects in which two states of an item differ; the order among items is not looked at. */
    static List<Aspect> differing(Item before, Item after) {
        return SAID.stream().filter(aspect -> !aspect.same(before, after)).toList();
    }

    boolean same(Item one, Item other) {
        return Objects.equals(of(one), of(other));
    }

    /** What the item says; units are compared as they are printed, for their names of today are nobody's edit. */
    @Nullable
    Object of(Item item) {
        return switch (this) {
            case TITLE -> item.title();
            case BODY -> item.body();
            case CODE -> item.code();
            case LABEL -> item.label();
            case NOTE -> item.note();
            case KIND -> item.kind();
            case CATEGORIES -> item.categories();
            case UNITS ->
                item.doers().stream()
                        .map(doer -> new Item.Doer(doer.unit(), "", doer.printedName(), doer.role()))
                        .toList();
            case LEADERS -> item.leaders();
            case DEADLINES -> item.deadlines();
            case TARGETS -> item.goals();
            case PLACE -> item.parent();
            case EXISTENCE, SUPPORT -> null;
        };
    }

    /** Last part of its message key, and its name in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
