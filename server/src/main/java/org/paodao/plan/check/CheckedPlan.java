package org.paodao.plan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;

/** A whole plan as the rules look at it: items by id, links by end, what is known of liaisons. */
final class CheckedPlan {
    private final PlanView view;
    private final Optional<Set<UUID>> unitsWithLiaison;
    private final Map<UUID, Item> items;
    private final Map<String, Kind> kinds;
    private final Map<UUID, List<PlanView.Link>> from;
    private final Map<UUID, List<PlanView.Link>> to;

    /**
     * A plan to be checked.
     *
     * @param view with all its items
     * @param unitsWithLiaison empty when nobody keeps liaisons yet
     */
    CheckedPlan(PlanView view, Optional<Set<UUID>> unitsWithLiaison) {
        this.view = view;
        this.unitsWithLiaison = unitsWithLiaison;
        items = view.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        kinds = view.kinds().stream().collect(Collectors.toMap(Kind::code, Function.identity()));
        from = view.links().stream().collect(Collectors.groupingBy(PlanView.Link::from));
        to = view.links().stream().collect(Collectors.groupingBy(PlanView.Link::to));
    }

    PlanView view() {
        return view;
    }

    List<Item> items() {
        return view.items();
    }

    Optional<Set<UUID>> unitsWithLiaison() {
        return unitsWithLiaison;
    }

    /** The items that an item supports. */
    List<Item> supported(Item item) {
        return from.getOrDefault(item.id(), List.of()).stream()
                .flatMap(link -> Optional.ofNullable(items.get(link.to())).stream())
                .toList();
    }

    /** The items that support an item. */
    List<Item> supporting(Item item) {
        return to.getOrDefault(item.id(), List.of()).stream()
                .flatMap(link -> Optional.ofNullable(items.get(link.from())).stream())
                .toList();
    }

    /** The kinds that an item is expected to support, as far as the plan has items of them. */
    List<Kind> expectedAbove(Item item) {
        return kind(item).map(Kind::supports).orElse(List.of()).stream()
                .flatMap(code -> Optional.ofNullable(kinds.get(code)).stream())
                .filter(this::held)
                .toList();
    }

    /** The kinds whose items are expected to support an item, as far as the plan has items of them. */
    List<Kind> expectedBelow(Item item) {
        return view.kinds().stream()
                .filter(kind -> kind.supports().contains(item.kind()) && held(kind))
                .toList();
    }

    /** Whether an item stands at the top: it is to be supported and supports nothing itself. */
    boolean isTop(Item item) {
        return kind(item).filter(kind -> kind.supports().isEmpty()).isPresent()
                && view.kinds().stream().anyMatch(kind -> kind.supports().contains(item.kind()));
    }

    /** Whether each item of this kind needs a target. */
    boolean isMeasured(Item item) {
        return kind(item).filter(Kind::measured).isPresent();
    }

    private Optional<Kind> kind(Item item) {
        return Optional.ofNullable(kinds.get(item.kind()));
    }

    private boolean held(Kind kind) {
        return view.items().stream().anyMatch(item -> item.kind().equals(kind.code()));
    }
}
