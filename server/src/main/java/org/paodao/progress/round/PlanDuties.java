package org.paodao.progress.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanView;

/**
 * The items of a version of a plan as far as they are reported.
 *
 * @param duties in the order of the plan
 * @param kinds of items
 * @param supports which item supports which
 */
public record PlanDuties(PlanHead head, Map<UUID, Duty> duties, List<Kind> kinds, List<Support> supports) {
    public PlanDuties {
        kinds = List.copyOf(kinds);
        supports = List.copyOf(supports);
    }

    static PlanDuties of(PlanView view) {
        Map<String, Boolean> measured = view.kinds().stream().collect(Collectors.toMap(Kind::code, Kind::measured));
        return new PlanDuties(
                view.head(),
                view.items().stream()
                        .map(item -> duty(view.head(), item, measured.getOrDefault(item.kind(), false)))
                        .collect(Collectors.toMap(
                                Duty::item, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                view.kinds(),
                view.links().stream()
                        .map(link -> new Support(link.from(), link.to()))
                        .toList());
    }

    private static Duty duty(PlanHead head, Item item, boolean measured) {
        return new Duty(
                item.id(),
                head.id(),
                head.address(),
                item.address(),
                item.kind(),
                item.code(),
                item.title(),
                // 列第一位为牵头或汇总单位: of several the first one draws the threads together.
                item.leads().stream()
                        .flatMap(doer -> Optional.ofNullable(doer.unit()).stream())
                        .findFirst()
                        .orElse(null),
                measured);
    }

    /** The item, if the plan has it. */
    public Optional<Duty> find(UUID item) {
        return Optional.ofNullable(duties.get(item));
    }

    /** What supports an item, in the order of the plan. */
    public List<Duty> supporting(UUID item) {
        return among(supports.stream()
                .filter(support -> support.to().equals(item))
                .map(Support::from)
                .collect(Collectors.toSet()));
    }

    /** What an item supports. */
    public List<Duty> supportedBy(UUID item) {
        return among(supports.stream()
                .filter(support -> support.from().equals(item))
                .map(Support::to)
                .collect(Collectors.toSet()));
    }

    private List<Duty> among(Set<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : duties.values().stream()
                        .filter(duty -> items.contains(duty.item()))
                        .toList();
    }

    /** An item with all that supports it or is supported by it. */
    public List<UUID> around(UUID item) {
        return Stream.of(List.of(item), ids(supporting(item)), ids(supportedBy(item)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<UUID> ids(List<Duty> some) {
        return some.stream().map(Duty::item).toList();
    }

    /** That one item supports another. */
    public record Support(UUID from, UUID to) {}
}
