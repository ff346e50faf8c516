package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;

/**
 * What two contents differ in; it leads from the first to the second, and its inverse back.
 *
 * @param removed items that only the first has
 * @param added items that only the second has
 * @param altered items that both have and that say something else, or stand elsewhere
 * @param links support that is not the same
 * @param orderBefore all items of the first in order
 * @param orderAfter all items of the second in order
 */
public record Difference(
        List<Item> removed,
        List<Item> added,
        List<Altered> altered,
        List<Link> links,
        List<UUID> orderBefore,
        List<UUID> orderAfter) {

    public Difference {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        altered = List.copyOf(altered);
        links = List.copyOf(links);
        orderBefore = List.copyOf(orderBefore);
        orderAfter = List.copyOf(orderAfter);
    }

    /** What leads from one content to another. */
    public static Difference between(Content before, Content after) {
        Map<UUID, Item> left = before.byId();
        Map<UUID, Item> right = after.byId();
        Set<UUID> moved = Order.moved(before.order(), after.order());
        var altered = new ArrayList<Altered>();
        for (Item item : after.items()) {
            Item was = left.get(item.id());
            if (was != null
                    && (moved.contains(item.id())
                            || !Aspect.differing(was, item).isEmpty())) {
                altered.add(new Altered(was, item, moved.contains(item.id())));
            }
        }
        return new Difference(
                before.items().stream()
                        .filter(item -> !right.containsKey(item.id()))
                        .toList(),
                after.items().stream()
                        .filter(item -> !left.containsKey(item.id()))
                        .toList(),
                altered,
                links(before, after),
                before.order(),
                after.order());
    }

    private static List<Link> links(Content before, Content after) {
        Map<Ends, Tie> left = ends(before);
        Map<Ends, Tie> right = ends(after);
        Set<Ends> all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        return all.stream()
                .filter(ends -> !Objects.equals(left.get(ends), right.get(ends)))
                .map(ends -> new Link(ends.from(), ends.to(), left.get(ends), right.get(ends)))
                .toList();
    }

    private static Map<Ends, Tie> ends(Content content) {
        Map<Ends, Tie> ends = new LinkedHashMap<>();
        content.ties().forEach(tie -> ends.put(new Ends(tie.from(), tie.to()), tie));
        return ends;
    }

    /** The second content, given the first. */
    public Content apply(Content before) {
        Map<UUID, Item> items = before.byId();
        added.forEach(item -> items.put(item.id(), item));
        altered.forEach(change -> items.put(change.after().id(), change.after()));
        var ordered = new ArrayList<Item>();
        orderAfter.forEach(id -> Optional.ofNullable(items.get(id)).ifPresent(ordered::add));
        var ties = new ArrayList<>(before.ties());
        for (Link link : links) {
            ties.removeIf(tie -> tie.joins(link.from(), link.to()));
            if (link.after() != null) {
                ties.add(link.after());
            }
        }
        return new Content(ordered, ties);
    }

    /** What leads back. */
    public Difference inverse() {
        Map<UUID, Altered> byId = new HashMap<>();
        altered.forEach(change -> byId.put(change.after().id(), change));
        return new Difference(
                added,
                removed,
                orderBefore.stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .map(change -> new Altered(change.after(), change.before(), change.moved()))
                        .toList(),
                links.stream()
                        .map(link -> new Link(link.from(), link.to(), link.after(), link.before()))
                        .toList(),
                orderAfter,
                orderBefore);
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty() && altered.isEmpty() && links.isEmpty();
    }

    /** Every item that is concerned, on both ends of links too. */
    public Set<UUID> items() {
        Set<UUID> items = new HashSet<>();
        Stream.of(removed, added).flatMap(List::stream).forEach(item -> items.add(item.id()));
        altered.forEach(change -> items.add(change.after().id()));
        links.forEach(link -> items.addAll(List.of(link.from(), link.to())));
        return items;
    }

    /** Only what concerns items in which a unit has something to do, before or after. */
    public Difference of(UUID unit, Content before, Content after) {
        Set<UUID> its = Stream.concat(before.items().stream(), after.items().stream())
                .filter(item -> item.doers().stream().anyMatch(doer -> unit.equals(doer.unit())))
                .map(Item::id)
                .collect(Collectors.toSet());
        return new Difference(
                removed.stream().filter(item -> its.contains(item.id())).toList(),
                added.stream().filter(item -> its.contains(item.id())).toList(),
                altered.stream()
                        .filter(change -> its.contains(change.after().id()))
                        .toList(),
                links.stream()
                        .filter(link -> its.contains(link.from()) || its.contains(link.to()))
                        .toList(),
                orderBefore,
                orderAfter);
    }

    /**
     * An item that both have.
     *
     * @param moved whether it stands elsewhere in the order
     */
    public record Altered(Item before, Item after, boolean moved) {
        /** In what they differ. */
        public List<Aspect> aspects() {
            List<Aspect> differing = Aspect.differing(before, after);
            return moved && !differing.contains(Aspect.PLACE)
                    ? Stream.concat(differing.stream(), Stream.of(Aspect.PLACE)).toList()
                    : differing;
        }
    }

    /** Support of one item by another that came, went or weighs otherwise. */
    public record Link(
            UUID from,
            UUID to,
            @Nullable Tie before,
            @Nullable Tie after) {}

    private record Ends(UUID from, UUID to) {}
}
