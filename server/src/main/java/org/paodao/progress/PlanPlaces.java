package org.paodao.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemView;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Component;

/** The items of plans under which tasks stand: all but those that are measured, which have targets instead. */
@Component
class PlanPlaces {
    private final PlanLists plans;

    PlanPlaces(PlanLists plans) {
        this.plans = plans;
    }

    /** Where the newest plan has an item; nothing when it does not. */
    Optional<PlanPlace> find(CurrentUser user, UUID item) {
        return plans.find(user, item).filter(PlanPlaces::carriesTasks).map(PlanPlaces::place);
    }

    /** The same by its address within a plan. */
    Optional<PlanPlace> find(CurrentUser user, String plan, String address) {
        return plans.find(user, plan, null, address)
                .filter(PlanPlaces::carriesTasks)
                .map(PlanPlaces::place);
    }

    /** An item as the newest plan has it, to be worked on. */
    PlanPlace now(CurrentUser user, UUID item) {
        return find(user, item).orElseThrow(() -> Refusal.notFound("progress.item-unknown"));
    }

    /** The id of a plan, by its address. */
    UUID plan(CurrentUser user, String address) {
        return plans.head(user, address, null).id();
    }

    /** The address of a plan. */
    String address(CurrentUser user, UUID plan) {
        return plans.head(user, plan.toString(), null).address();
    }

    /** All items of a plan under which tasks stand, in the order of the plan. */
    static Map<UUID, PlanPlace> of(PlanView view) {
        return of(view.head(), view.kinds(), view.items());
    }

    /** The same of some items. */
    static Map<UUID, PlanPlace> of(PlanHead head, List<Kind> kinds, List<Item> items) {
        Set<String> carrying =
                kinds.stream().filter(kind -> !kind.measured()).map(Kind::code).collect(Collectors.toSet());
        Map<UUID, PlanPlace> places = new LinkedHashMap<>();
        items.stream()
                .filter(item -> carrying.contains(item.kind()))
                .forEach(item -> places.put(item.id(), PlanPlace.of(head, item)));
        return places;
    }

    private static boolean carriesTasks(ItemView view) {
        return !view.kind().measured();
    }

    private static PlanPlace place(ItemView view) {
        return PlanPlace.of(view.head(), view.item());
    }
}
