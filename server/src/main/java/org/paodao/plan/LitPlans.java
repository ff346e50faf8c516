package org.paodao.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.ItemLights.Asked;
import org.paodao.plan.ItemLights.Sort;
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
                : ask(user, sorted(view.head(), view.kinds(), view.items()), view.links());
    }

    /** Those of one item, and of the indicators that support it. */
    public ShownLights of(CurrentUser user, ItemView view) {
        if (isPast(view.head())) {
            return ShownLights.NONE;
        }
        Map<Sort, List<Asked>> asked = sorted(view.head(), view.kinds(), List.of(view.item()));
        Set<String> measured = measured(view.kinds(), Kind::path);
        view.supportedBy().stream()
                .filter(link -> measured.contains(link.fromPath()))
                .map(link -> new Asked(
                        link.from(),
                        link.fromCode(),
                        link.fromTitle(),
                        view.head().year()))
                .forEach(one -> asked.computeIfAbsent(Sort.MEASURED, sort -> new ArrayList<>())
                        .add(one));
        return ask(user, asked, view.supportedBy());
    }

    /** What a unit does in all plans of its jurisdiction, newest year first, with how it stands. */
    public LitShares unit(CurrentUser user, UUID unit) {
        List<UnitShare> shares = plans.unit(user, unit);
        Map<Sort, List<Asked>> asked = new EnumMap<>(Sort.class);
        shares.forEach(share -> sorted(share.head(), share.kinds(), share.items())
                .forEach((sort, some) ->
                        asked.computeIfAbsent(sort, one -> new ArrayList<>()).addAll(some)));
        return new LitShares(shares, ask(user, asked, List.of()));
    }

    private static boolean isPast(PlanHead head) {
        return head.version() != head.currentVersion();
    }

    private static Map<Sort, List<Asked>> sorted(PlanHead head, List<Kind> kinds, List<Item> items) {
        Set<String> measured = measured(kinds, Kind::code);
        Map<Sort, List<Asked>> sorted = new EnumMap<>(Sort.class);
        items.forEach(item -> sorted.computeIfAbsent(
                        measured.contains(item.kind()) ? Sort.MEASURED : Sort.CARRIED_OUT, sort -> new ArrayList<>())
                .add(new Asked(item.id(), item.code(), item.title(), head.year())));
        return sorted;
    }

    private static Set<String> measured(List<Kind> kinds, Function<Kind, String> by) {
        return kinds.stream().filter(Kind::measured).map(by).collect(Collectors.toSet());
    }

    private ShownLights ask(CurrentUser user, Map<Sort, List<Asked>> asked, List<PlanView.Link> links) {
        Map<Sort, Map<UUID, List<ItemLight>>> known = new EnumMap<>(Sort.class);
        lights.stream()
                .filter(one -> asked.containsKey(one.judges()))
                .forEach(one ->
                        known.put(one.judges(), one.of().apply(user, asked.getOrDefault(one.judges(), List.of()))));
        return ShownLights.of(
                known.getOrDefault(Sort.MEASURED, Map.of()), known.getOrDefault(Sort.CARRIED_OUT, Map.of()), links);
    }

    /** What a unit does, with the lights of its items. */
    public record LitShares(List<UnitShare> shares, ShownLights lights) {
        public LitShares {
            shares = List.copyOf(shares);
        }
    }
}
