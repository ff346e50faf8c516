package org.paodao.plan.amendment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.plan.amendment.Aspect;
import org.paodao.plan.amendment.Difference;
import org.paodao.plan.amendment.Marks;
import org.paodao.plan.amendment.Plain;
import org.paodao.plan.amendment.Strictness;
import org.paodao.plan.amendment.Tie;
import org.paodao.plan.amendment.web.DifferenceView.Entry;
import org.paodao.plan.amendment.web.DifferenceView.Group;
import org.paodao.plan.amendment.web.DifferenceView.Line;
import org.paodao.plan.amendment.web.DifferenceView.Turn;
import org.paodao.ui.Words;

/** Puts a difference into a reader's words. */
final class DifferenceWords {
    private static final Set<Aspect> TEXTS = Set.of(Aspect.TITLE, Aspect.BODY, Aspect.NOTE);

    private final Words words;
    private final Sides sides;
    private final Map<UUID, Item> items;

    /**
     * The two sides.
     *
     * @param before the plan as it was
     * @param after the plan whose kinds and categories hold now
     * @param items every item that either side has
     * @param closed items changed within a closed period
     * @param address where an item can be looked at
     */
    record Sides(PlanView before, PlanView after, List<Item> items, Set<UUID> closed, Function<Item, String> address) {}

    DifferenceWords(Words words, Sides sides) {
        this.words = words;
        this.sides = sides;
        items = new LinkedHashMap<>();
        sides.items().forEach(item -> items.putIfAbsent(item.id(), item));
    }

    DifferenceView of(Difference difference) {
        return of(difference, 0);
    }

    /** The same, where so many of the plan's words differ too; these are told by {@link WordChangeWords}. */
    DifferenceView of(Difference difference, int wordsDiffering) {
        Map<UUID, Difference.Altered> altered = difference.altered().stream()
                .collect(Collectors.toMap(one -> one.after().id(), one -> one));
        Map<UUID, List<Difference.Link>> links =
                difference.links().stream().collect(Collectors.groupingBy(Difference.Link::from));
        Map<UUID, Item> removed = byId(difference.removed());
        Map<UUID, Item> added = byId(difference.added());
        Map<String, List<Entry>> byKind = new LinkedHashMap<>();
        for (Item item : items.values()) {
            List<Difference.Link> own = links.getOrDefault(item.id(), List.of());
            Difference.Altered change = altered.get(item.id());
            if (removed.containsKey(item.id())) {
                add(byKind, entry(Turn.WENT, item, List.of()));
            } else if (added.containsKey(item.id())) {
                add(byKind, entry(Turn.CAME, item, both(said(item), supports(own))));
            } else if (change != null || !own.isEmpty()) {
                add(byKind, entry(Turn.CHANGED, item, both(lines(change), supports(own))));
            }
        }
        return new DifferenceView(summary(difference, wordsDiffering), groups(byKind));
    }

    private static List<Line> both(Stream<Line> first, Stream<Line> second) {
        return Stream.concat(first, second).toList();
    }

    private static Map<UUID, Item> byId(List<Item> some) {
        return some.stream().collect(Collectors.toMap(Item::id, item -> item));
    }

    private void add(Map<String, List<Entry>> byKind, Map.Entry<String, Entry> entry) {
        byKind.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(entry.getValue());
    }

    private Map.Entry<String, Entry> entry(Turn turn, Item item, List<Line> lines) {
        String units = item.leads().stream().map(Item.Doer::name).distinct().collect(Collectors.joining("、"));
        String number = item.code().isEmpty() ? number(item) : item.code();
        return Map.entry(
                item.kind(),
                new Entry(
                        turn,
                        number,
                        item.title(),
                        sides.address().apply(item),
                        units,
                        sides.closed().contains(item.id()),
                        lines));
    }

    private String number(Item item) {
        return item.path().equals("new") ? words.msg("amendment.new") : String.valueOf(item.number());
    }

    private List<Group> groups(Map<String, List<Entry>> byKind) {
        var groups = new ArrayList<Group>();
        Stream.concat(sides.after().kinds().stream(), sides.before().kinds().stream())
                .map(Kind::code)
                .distinct()
                .filter(byKind::containsKey)
                .forEach(code -> groups.add(new Group(kind(code), byKind.getOrDefault(code, List.of()))));
        return groups;
    }

    private String kind(String code) {
        return Stream.concat(sides.after().kinds().stream(), sides.before().kinds().stream())
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.name(words.chinese()))
                .findFirst()
                .orElse(code);
    }

    /** What a new item says, so that it can be read whole. */
    private Stream<Line> said(Item item) {
        return Aspect.said().stream()
                .filter(aspect -> aspect != Aspect.TITLE && aspect != Aspect.KIND)
                .map(aspect -> new Line(name(aspect), List.of(), values(aspect, item), List.of(), Strictness.OPEN))
                .filter(line -> !line.after().isEmpty());
    }

    private Stream<Line> lines(Difference.@Nullable Altered change) {
        return change == null ? Stream.empty() : change.aspects().stream().map(aspect -> line(aspect, change));
    }

    private Line line(Aspect aspect, Difference.Altered change) {
        List<String> before = values(aspect, change.before());
        List<String> after = values(aspect, change.after());
        if (aspect == Aspect.PLACE && before.equals(after)) {
            return new Line(
                    name(aspect), List.of(), List.of(words.msg("amendment.reordered")), List.of(), Strictness.OPEN);
        }
        boolean text = TEXTS.contains(aspect) && !before.isEmpty() && !after.isEmpty();
        return new Line(
                name(aspect),
                before,
                after,
                text ? Marks.between(before.getFirst(), after.getFirst()) : List.of(),
                strictness(aspect, change));
    }

    private static Strictness strictness(Aspect aspect, Difference.Altered change) {
        return switch (aspect) {
            case DEADLINES ->
                Strictness.of(change.before().deadlines(), change.after().deadlines());
            case TARGETS ->
                Strictness.ofTargets(change.before().goals(), change.after().goals());
            default -> Strictness.OPEN;
        };
    }

    private List<String> values(Aspect aspect, Item item) {
        return switch (aspect) {
            case KIND -> List.of(kind(item.kind()));
            case UNITS ->
                item.doers().stream()
                        .map(doer -> words.msg("plan.role." + doer.role().name().toLowerCase(Locale.ROOT)) + " "
                                + doer.name())
                        .toList();
            default -> Plain.lines(aspect, item, this::called);
        };
    }

    private String called(UUID id) {
        Item item = items.get(id);
        return item != null
                ? item.title()
                : sides.after()
                        .category(id)
                        .or(() -> sides.before().category(id))
                        .map(category -> category.name())
                        .orElse("");
    }

    private Stream<Line> supports(List<Difference.Link> links) {
        return links.stream()
                .map(link -> new Line(
                        name(Aspect.SUPPORT), tie(link.before()), tie(link.after()), List.of(), Strictness.OPEN));
    }

    private List<String> tie(@Nullable Tie tie) {
        if (tie == null) {
            return List.of();
        }
        String weight = tie.weight() == null ? "" : " " + words.msg("plan.link.weight", words.number(tie.weight()));
        return List.of(called(tie.to()) + weight + (tie.note() == null ? "" : "（" + tie.note() + "）"));
    }

    private String name(Aspect aspect) {
        return words.msg("amendment.aspect." + aspect.word());
    }

    private String summary(Difference difference, int wordsDiffering) {
        if (difference.isEmpty() && wordsDiffering == 0) {
            return words.msg("amendment.summary.none");
        }
        var parts = new ArrayList<String>();
        count(parts, "amendment.summary.came", difference.added().size());
        count(parts, "amendment.summary.went", difference.removed().size());
        if (!difference.altered().isEmpty()) {
            parts.add(
                    words.msg("amendment.summary.changed", difference.altered().size()) + kinds(difference.altered()));
        }
        count(parts, "amendment.summary.links", difference.links().size());
        count(parts, "amendment.summary.words", wordsDiffering);
        long closed =
                difference.items().stream().filter(sides.closed()::contains).count();
        count(parts, "amendment.summary.closed", closed);
        return words.msg("amendment.summary", String.join(words.msg("amendment.summary.and"), parts));
    }

    private String kinds(List<Difference.Altered> altered) {
        Map<Aspect, Long> counts = altered.stream()
                .flatMap(one -> one.aspects().stream())
                .collect(Collectors.groupingBy(aspect -> aspect, TreeMap::new, Collectors.counting()));
        return words.msg(
                "amendment.summary.of-which",
                counts.entrySet().stream()
                        .map(one -> words.msg("amendment.summary.aspect", name(one.getKey()), one.getValue()))
                        .collect(Collectors.joining(words.msg("amendment.summary.and"))));
    }

    private void count(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(words.msg(key, number));
        }
    }
}
