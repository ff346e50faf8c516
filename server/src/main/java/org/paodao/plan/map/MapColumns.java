package org.paodao.plan.map;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;
import org.paodao.plan.Scheme;

/**
 * Which column each item stands in. The columns are the top places of the scheme that sorts the plan's first kind. An item
 * stands where it says itself, else below the item it belongs to, else below what it supports most; what supports several
 * columns alike, or none, stands in a column of its own at the right.
 */
final class MapColumns {
    private final PlanView view;
    private final @Nullable Scheme scheme;
    private final List<Category> tops;
    private final Map<UUID, Category> categories;
    private final Map<UUID, Item> items;
    private final Map<UUID, List<PlanView.Link>> links;
    private final Map<UUID, Optional<UUID>> settled = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    MapColumns(PlanView view) {
        this.view = view;
        this.categories = view.schemes().stream()
                .flatMap(each -> each.categories().stream())
                .collect(Collectors.toMap(Category::id, Function.identity()));
        this.items = view.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        this.links = view.links().stream().collect(Collectors.groupingBy(PlanView.Link::from));
        this.scheme = ofFirstKind();
        this.tops = scheme == null
                ? List.of()
                : scheme.categories().stream()
                        .filter(category -> category.parent() == null)
                        .toList();
    }

    private @Nullable Scheme ofFirstKind() {
        if (view.kinds().isEmpty()) {
            return null;
        }
        String first = view.kinds().getFirst().code();
        Set<String> used = view.items().stream()
                .filter(item -> item.kind().equals(first))
                .flatMap(item -> item.categories().stream())
                .map(categories::get)
                .filter(category -> category != null)
                .map(Category::scheme)
                .collect(Collectors.toSet());
        return view.schemes().stream()
                .filter(each -> used.contains(each.code()))
                .findFirst()
                .orElseGet(() -> view.schemes().stream().findFirst().orElse(null));
    }

    /** The categories that are columns, from left to right. */
    List<Category> tops() {
        return tops;
    }

    /** The scheme that makes the columns, if the plan has one. */
    Optional<Scheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** Index of an item's column; one more than the last for the shared column. */
    int of(Item item) {
        UUID found = column(item).orElse(null);
        for (int column = 0; column < tops.size(); column++) {
            if (tops.get(column).id().equals(found)) {
                return column;
            }
        }
        return tops.size();
    }

    private Optional<UUID> column(Item item) {
        Optional<UUID> known = settled.get(item.id());
        if (known != null) {
            return known;
        }
        if (!asked.add(item.id())) {
            // Supports that run in a circle lead nowhere.
            return Optional.empty();
        }
        Optional<UUID> found = own(item).or(() -> above(item)).or(() -> supported(item));
        asked.remove(item.id());
        settled.put(item.id(), found);
        return found;
    }

    private Optional<UUID> own(Item item) {
        if (scheme == null) {
            return Optional.empty();
        }
        var found = item.categories().stream()
                .map(categories::get)
                .filter(category -> category != null && category.scheme().equals(scheme.code()))
                .map(this::top)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private UUID top(Category category) {
        Category above = category.parent() == null ? null : categories.get(category.parent());
        return above == null ? category.id() : top(above);
    }

    private Optional<UUID> above(Item item) {
        Item parent = item.parent() == null ? null : items.get(item.parent());
        return parent == null ? Optional.empty() : column(parent);
    }

    private Optional<UUID> supported(Item item) {
        var weights = new LinkedHashMap<UUID, BigDecimal>();
        for (PlanView.Link link : links.getOrDefault(item.id(), List.of())) {
            Item target = items.get(link.to());
            BigDecimal weight = link.weight() == null ? BigDecimal.ONE : link.weight();
            if (target != null) {
                column(target).ifPresent(column -> weights.merge(column, weight, BigDecimal::add));
            }
        }
        BigDecimal most = weights.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var strongest = weights.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(most) == 0)
                .toList();
        return strongest.size() == 1 ? Optional.of(strongest.getFirst().getKey()) : Optional.empty();
    }
}
