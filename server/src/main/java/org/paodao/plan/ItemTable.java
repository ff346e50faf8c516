package org.paodao.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention;

/**
 * The items of one kind as a table, on the page, in print and in exports alike: rows grouped by category, and only those
 * columns in which some row has something to say.
 *
 * @param kind what the rows are
 * @param schemes by which they are grouped; empty when they belong nowhere
 * @param columns from left to right, without the category
 * @param groups in the order of the schemes, last what belongs nowhere; without a scheme one group
 */
public record ItemTable(Kind kind, List<Scheme> schemes, List<Column> columns, List<Group> groups) {
    public ItemTable {
        schemes = List.copyOf(schemes);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /** What a column shows. */
    public enum Column {
        NUMBER,
        CODE,
        TITLE,
        LIGHT,
        TARGET,
        LEAD,
        RESPONSIBLE,
        ASSISTING,
        LEADER,
        DEADLINE,
        SUPPORTS,
        SUPPORTED_BY,
        NOTE
    }

    /**
     * Rows of one category.
     *
     * @param name of the category; empty for items without one
     */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An item with its links.
     *
     * @param supports what it supports
     * @param supportedBy how many items of each kind support it, by the kind's part of the address
     * @param depth how many items stand above it
     * @param lights how it, or what supports it, stands
     */
    public record Row(
            Item item,
            List<PlanView.Link> supports,
            Map<String, Long> supportedBy,
            int depth,
            ShownLights.Shown lights) {
        boolean has(Column column) {
            return switch (column) {
                case NUMBER, TITLE -> true;
                case CODE -> !item.code().isEmpty();
                case LIGHT -> !lights.isEmpty();
                case TARGET -> !item.goals().isEmpty();
                case LEAD, RESPONSIBLE, ASSISTING -> !doers(column).isEmpty();
                case LEADER -> !item.leaders().isEmpty();
                case DEADLINE -> !item.deadlines().isEmpty();
                case SUPPORTS -> !supports.isEmpty();
                case SUPPORTED_BY -> !supportedBy.isEmpty();
                case NOTE -> item.note() != null && !item.note().isBlank();
            };
        }

        /** What stands in a cell as plain text; supporting kinds, lights and targets are named by the caller. */
        public String text(Column column) {
            return switch (column) {
                case NUMBER -> String.valueOf(item.number());
                case CODE -> item.code();
                case TITLE -> item.title();
                case LIGHT -> lights.share();
                case TARGET -> item.goals().stream().map(Item.Goal::text).collect(Collectors.joining("；"));
                case LEAD, RESPONSIBLE, ASSISTING -> names(doers(column));
                case LEADER -> String.join("、", item.leaders());
                case DEADLINE ->
                    item.deadlines().stream().map(Item.Due::text).findFirst().orElse("");
                case SUPPORTS -> supports.stream().map(PlanView.Link::toShort).collect(Collectors.joining("、"));
                case SUPPORTED_BY ->
                    String.valueOf(
                            supportedBy.values().stream().mapToLong(n -> n).sum());
                case NOTE -> item.note() == null ? "" : item.note();
            };
        }

        /** The targets in the reader's language, each with the figure that holds. */
        public String targets(GoalWords.Says says) {
            return item.goals().stream().map(goal -> GoalWords.of(goal, says)).collect(Collectors.joining("；"));
        }

        /** The units of a column of units, which is called like their role. */
        public List<Item.Doer> doers(Column column) {
            return item.with(UnitMention.Role.valueOf(column.name()));
        }

        private static String names(List<Item.Doer> doers) {
            return doers.stream().map(Item.Doer::name).distinct().collect(Collectors.joining("、"));
        }
    }

    /** A table for each kind of which something is shown, in the order of the plan. */
    public static List<ItemTable> of(PlanView view, ShownLights lights) {
        Map<String, List<Item>> byKind = view.items().stream().collect(Collectors.groupingBy(Item::kind));
        return view.kinds().stream()
                .filter(kind -> byKind.containsKey(kind.code()))
                .map(kind -> of(view, lights, kind, byKind.getOrDefault(kind.code(), List.of())))
                .toList();
    }

    /** The same table with those of its columns that are wanted; what the items are called always stays. */
    public ItemTable only(Collection<Column> wanted) {
        List<Column> left = columns.stream()
                .filter(column -> column == Column.TITLE || wanted.contains(column))
                .toList();
        return new ItemTable(kind, schemes, left, groups);
    }

    /** What the column of the groups is called in the reader's language. */
    public String heading(boolean chinese) {
        return schemes.stream().map(scheme -> scheme.name(chinese)).collect(Collectors.joining(" / "));
    }

    /** How many rows it has. */
    public int size() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    private static ItemTable of(PlanView view, ShownLights lights, Kind kind, List<Item> items) {
        List<Row> rows = rows(view, lights, items);
        Set<Column> columns = EnumSet.allOf(Column.class);
        columns.removeIf(column -> rows.stream().noneMatch(row -> row.has(column)));
        List<Scheme> schemes = view.schemes().stream()
                .filter(candidate -> items.stream().anyMatch(item -> isFirst(candidate, item, view.schemes())))
                .toList();
        return new ItemTable(kind, schemes, List.copyOf(columns), groups(schemes, rows));
    }

    private static List<Row> rows(PlanView view, ShownLights lights, List<Item> items) {
        Map<UUID, List<PlanView.Link>> supports =
                view.links().stream().collect(Collectors.groupingBy(PlanView.Link::from));
        Map<UUID, List<PlanView.Link>> supportedBy =
                view.links().stream().collect(Collectors.groupingBy(PlanView.Link::to));
        Map<UUID, Item> byId = view.items().stream().collect(Collectors.toMap(Item::id, item -> item));
        return items.stream()
                .map(item -> new Row(
                        item,
                        supports.getOrDefault(item.id(), List.of()),
                        supportedBy.getOrDefault(item.id(), List.of()).stream()
                                .collect(Collectors.groupingBy(PlanView.Link::fromPath, Collectors.counting())),
                        depth(item, byId),
                        lights.of(item.id())))
                .toList();
    }

    /** Ancestors that are shown too; a circle, which must not be, ends at the number of items. */
    private static int depth(Item item, Map<UUID, Item> byId) {
        int depth = 0;
        UUID parent = item.parent();
        while (parent != null && depth < byId.size()) {
            Item above = byId.get(parent);
            if (above == null) {
                return depth;
            }
            depth++;
            parent = above.parent();
        }
        return depth;
    }

    /** A list may sort its items by another scheme than the document did: each stands in the first that it has a place in. */
    private static List<Group> groups(List<Scheme> schemes, List<Row> rows) {
        var groups = new ArrayList<Group>();
        for (Scheme scheme : schemes) {
            List<Row> own = rows.stream()
                    .filter(row -> isFirst(scheme, row.item(), schemes))
                    .toList();
            for (Category category : scheme.categories()) {
                add(
                        groups,
                        category.name(),
                        own.stream()
                                .filter(row -> category.equals(within(scheme, row.item())))
                                .toList());
            }
        }
        add(
                groups,
                "",
                rows.stream()
                        .filter(row -> schemes.stream().allMatch(scheme -> within(scheme, row.item()) == null))
                        .toList());
        return groups;
    }

    private static void add(List<Group> groups, String name, List<Row> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(name, rows));
        }
    }

    private static boolean isFirst(Scheme scheme, Item item, List<Scheme> schemes) {
        return schemes.stream()
                .filter(candidate -> within(candidate, item) != null)
                .findFirst()
                .filter(scheme::equals)
                .isPresent();
    }

    private static @Nullable Category within(Scheme scheme, Item item) {
        return scheme.categories().stream()
                .filter(category -> item.categories().contains(category.id()))
                .findFirst()
                .orElse(null);
    }
}
