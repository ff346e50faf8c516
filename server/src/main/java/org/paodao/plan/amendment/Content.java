package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;

/**
 * What a version of a plan says: its items in their order, and what supports what. Every change gives a new content; one that
 * names an item that is not there changes nothing, so that edits can be done again over another version.
 */
public record Content(List<Item> items, List<Tie> ties) {
    public Content {
        items = List.copyOf(items);
        ties = List.copyOf(ties);
    }

    /** What a version that was read says. */
    public static Content of(PlanView view) {
        return new Content(view.items(), view.links().stream().map(Tie::of).toList());
    }

    /** The item with this id. */
    public Optional<Item> item(@Nullable UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The item at this address, such as outcomes/3. */
    public Optional<Item> at(String address) {
        return items.stream().filter(item -> item.address().equals(address)).findFirst();
    }

    boolean has(@Nullable UUID id) {
        return item(id).isPresent();
    }

    /** What one item says of its support of another. */
    Optional<Tie> tie(UUID from, UUID to) {
        return ties.stream().filter(tie -> tie.joins(from, to)).findFirst();
    }

    /** The items by their ids. */
    public Map<UUID, Item> byId() {
        Map<UUID, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    /** The highest number among items that have none in the plan yet. */
    int fresh() {
        return items.stream()
                .filter(item -> item.path().equals(Sketch.NEW))
                .mapToInt(Item::number)
                .max()
                .orElse(0);
    }

    List<UUID> order() {
        return items.stream().map(Item::id).toList();
    }

    /** All edits one after the other. */
    public Content after(List<? extends Edit> edits) {
        Content content = this;
        for (Edit edit : edits) {
            content = edit.apply(content);
        }
        return content;
    }

    Content changed(UUID id, Consumer<Sketch> change) {
        return new Content(
                items.stream()
                        .map(item -> item.id().equals(id) ? redrawn(item, change) : item)
                        .toList(),
                ties);
    }

    private static Item redrawn(Item item, Consumer<Sketch> change) {
        var sketch = new Sketch(item);
        change.accept(sketch);
        return sketch.item();
    }

    /** With an item that was not there, behind another; without one, last of its kind. */
    Content added(Item item, @Nullable UUID after) {
        if (has(item.id())) {
            return this;
        }
        Item placed =
                item.parent() == null || has(item.parent()) ? item : redrawn(item, sketch -> sketch.parent = null);
        var all = new ArrayList<>(items);
        all.add(after == null || !has(after) ? lastOfKind(placed) : behind(all, after), placed);
        return new Content(all, ties);
    }

    /** With an item that was deleted, and what of its support joins items that are there. */
    Content restored(Item was, @Nullable UUID after, @Nullable List<Tie> support) {
        if (has(was.id()) || support == null) {
            return added(was, after);
        }
        Content back = added(was, after);
        for (Tie tie : support) {
            back = back.tied(tie);
        }
        return back;
    }

    private int lastOfKind(Item item) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).kind().equals(item.kind())) {
                return i + 1;
            }
        }
        return items.size();
    }

    /** Without an item and its support; what stood below it comes under what stood above it. */
    Content without(UUID id) {
        UUID above = item(id).map(Item::parent).orElse(null);
        return new Content(
                items.stream()
                        .filter(item -> !item.id().equals(id))
                        .map(item -> id.equals(item.parent()) ? redrawn(item, sketch -> sketch.parent = above) : item)
                        .toList(),
                ties.stream().filter(tie -> !tie.touches(id)).toList());
    }

    /** With an item, and what is below it, under another and behind another; null to be first of its kind there. */
    Content moved(UUID id, @Nullable UUID parent, @Nullable UUID after) {
        Set<UUID> block = withBelow(id);
        if (!has(id) || block.contains(parent) || block.contains(after) || (parent != null && !has(parent))) {
            return this;
        }
        Content changed = changed(id, sketch -> sketch.parent = parent);
        var rest = new ArrayList<>(changed.items.stream()
                .filter(item -> !block.contains(item.id()))
                .toList());
        Item item = changed.item(id).orElseThrow();
        int at = after == null || !has(after) ? first(rest, item) : behind(rest, after);
        rest.addAll(
                at,
                changed.items.stream().filter(one -> block.contains(one.id())).toList());
        return new Content(rest, ties);
    }

    private static int first(List<Item> items, Item item) {
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            if (one.kind().equals(item.kind()) && Objects.equals(one.parent(), item.parent())) {
                return i;
            }
        }
        return item.parent() == null ? items.size() : behind(items, item.parent());
    }

    /** The place behind an item and those of its descendants that follow it at once. */
    private static int behind(List<Item> items, UUID id) {
        Set<UUID> family = new HashSet<>(Set.of(id));
        int at = 0;
        while (!items.get(at).id().equals(id)) {
            at++;
        }
        at++;
        while (at < items.size() && family.contains(items.get(at).parent())) {
            family.add(items.get(at).id());
            at++;
        }
        return at;
    }

    /** An item and everything below it. */
    Set<UUID> withBelow(UUID id) {
        Map<UUID, List<UUID>> below = items.stream()
                .filter(item -> item.parent() != null)
                .collect(Collectors.groupingBy(
                        item -> item.parent() == null ? id : item.parent(),
                        Collectors.mapping(Item::id, Collectors.toList())));
        Set<UUID> all = new HashSet<>();
        var waiting = new ArrayList<>(List.of(id));
        while (!waiting.isEmpty()) {
            UUID next = waiting.removeLast();
            if (all.add(next)) {
                waiting.addAll(below.getOrDefault(next, List.of()));
            }
        }
        return all;
    }

    Content tied(Tie tie) {
        if (!has(tie.from()) || !has(tie.to()) || tie.from().equals(tie.to())) {
            return this;
        }
        if (tie(tie.from(), tie.to()).isPresent()) {
            return new Content(
                    items,
                    ties.stream()
                            .map(one -> one.joins(tie.from(), tie.to()) ? tie : one)
                            .toList());
        }
        return new Content(items, Stream.concat(ties.stream(), Stream.of(tie)).toList());
    }

    Content untied(UUID from, UUID to) {
        return new Content(
                items, ties.stream().filter(tie -> !tie.joins(from, to)).toList());
    }
}
