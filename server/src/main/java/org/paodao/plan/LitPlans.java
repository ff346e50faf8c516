package org.paodao.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans with the lights of today. A version of the past has none: how things stand now says nothing of it. */
@Service
@Transactional(readOnly = true)
public class LitPlans {
    private final PlanLists plans;
    private final ObjectProvider<ItemLights> lights;

    LitPlans(PlanLists plans, ObjectProvider<ItemLights> lights) {
        this.plans = plans;
        this.lights = lights;
    }

    /** The lights of a plan's items, asked for in one go. */
    public ShownLights of(CurrentUser user, PlanView view) {
        return isPast(view.head())
                ? ShownLights.NONE
                : ShownLights.of(
                        ask(user, asked(view.head(), view.kinds(), view.items()).toList()), view.links());
    }

    /** Those of one item, and of the indicators that support it. */
    public ShownLights of(CurrentUser user, ItemView view) {
        if (isPast(view.head())) {
            return ShownLights.NONE;
        }
        Stream<ItemLights.Asked> below = view.supportedBy().stream()
                .filter(link -> measured(view.kinds(), Kind::path).contains(link.fromPath()))
                .map(link -> new ItemLights.Asked(
                        link.from(), link.fromCode(), view.head().year()));
        Stream<ItemLights.Asked> itself = asked(view.head(), view.kinds(), List.of(view.item()));
        return ShownLights.of(ask(user, Stream.concat(itself, below).toList()), view.supportedBy());
    }

    /** What a unit does in all plans of its jurisdiction, newest year first, with how it stands. */
    public LitShares unit(CurrentUser user, UUID unit) {
        List<UnitShare> shares = plans.unit(user, unit);
        List<ItemLights.Asked> asked = shares.stream()
                .flatMap(share -> asked(share.head(), share.kinds(), share.items()))
                .toList();
        return new LitShares(shares, ShownLights.of(ask(user, asked), List.of()));
    }

    private static boolean isPast(PlanHead head) {
        return head.version() != head.currentVersion();
    }

    private static Stream<ItemLights.Asked> asked(PlanHead head, List<Kind> kinds, List<Item> items) {
        Set<String> measured = measured(kinds, Kind::code);
        return items.stream()
                .filter(item -> measured.contains(item.kind()))
                .map(item -> new ItemLights.Asked(item.id(), item.code(), head.year()));
    }

    private static Set<String> measured(List<Kind> kinds, java.util.function.Function<Kind, String> by) {
        return kinds.stream().filter(Kind::measured).map(by).collect(Collectors.toSet());
    }

    private Map<UUID, List<ItemLight>> ask(CurrentUser user, List<ItemLights.Asked> asked) {
        ItemLights known = lights.getIfAvailable();
        return known == null || asked.isEmpty() ? Map.of() : known.of().apply(user, asked);
    }

    /** What a unit does, with the lights of its items. */
    public record LitShares(List<UnitShare> shares, ShownLights lights) {
        public LitShares {
            shares = List.copyOf(shares);
        }
    }
}
