package org.paodao.plan.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.setup.Vocabularies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next year's plan from this year's. */
@Service
public class RollOver {
    private final Plans plans;
    private final PlanLists lists;
    private final Continuations continuations;
    private final Vocabularies vocabularies;
    private final Audit audit;

    RollOver(Plans plans, PlanLists lists, Continuations continuations, Vocabularies vocabularies, Audit audit) {
        this.plans = plans;
        this.lists = lists;
        this.continuations = continuations;
        this.vocabularies = vocabularies;
        this.audit = audit;
    }

    /** The plan to go on from, with all its items. */
    @Transactional(readOnly = true)
    public PlanView former(CurrentUser user, String address) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        return lists.view(user, address, null, ItemFilter.NONE);
    }

    /**
     * Makes the next plan with its version 1, all or nothing. Asked again with the same request key, it returns the plan that
     * is there.
     *
     * @throws Refusal when the year is not a later one, nothing goes on, or the plan has moved on since it was seen
     */
    @Transactional
    public PlanRef next(CurrentUser user, String address, Wish wish) {
        PlanView former = former(user, address);
        Optional<PlanRef> made = continuations.made(user, wish.requestKey());
        if (made.isPresent()) {
            return made.get();
        }
        check(former, wish);
        var next = new NextPlan(former, vocabularies.of(user, wish.year()), wish);
        PlanRef plan = plans.create(user, next.plan());
        if (!continuations.isHeld(user, plan.id())) {
            continuations.insert(user, plan.id(), former.head().id(), rows(user, former, next, plan));
            var kept = Map.of("into", plan.address(), "targets", wish.carryTargets(), "fates", fates(former, wish));
            audit.record(
                    user,
                    Change.created(
                            "plan.rolled-over", "plan.plan", former.head().id(), kept));
        }
        return plan;
    }

    private List<Continuations.Row> rows(CurrentUser user, PlanView former, NextPlan next, PlanRef plan) {
        Map<String, UUID> ids = lists.view(user, plan.id().toString(), null, ItemFilter.NONE).items().stream()
                .collect(Collectors.toMap(Item::address, Item::id));
        Map<String, String> addresses = next.addresses();
        var rows = new ArrayList<Continuations.Row>();
        for (Item item : former.items()) {
            String now = addresses.get(item.address());
            if (now != null) {
                UUID id = Objects.requireNonNull(ids.get(now));
                rows.add(new Continuations.Row(id, item.id(), next.wish().fate(item) == Fate.CHANGED));
            }
        }
        return rows;
    }

    private static void check(PlanView former, Wish wish) {
        if (former.head().version() != wish.seen()) {
            throw Refusal.conflict(
                    "plan.version.moved", wish.seen(), former.head().version());
        }
        if (wish.year() <= former.head().year()) {
            throw Refusal.invalid(
                    "year", "planyear.roll-over.year", former.head().year());
        }
        if (former.items().stream().noneMatch(wish::keeps)) {
            throw Refusal.invalid("fate", "planyear.roll-over.nothing");
        }
    }

    private static Map<String, List<String>> fates(PlanView former, Wish wish) {
        Map<String, List<String>> fates = new HashMap<>();
        former.items()
                .forEach(item -> fates.computeIfAbsent(wish.fate(item).name(), any -> new ArrayList<>())
                        .add(item.address()));
        return fates;
    }

    /**
     * What the next plan should be.
     *
     * @param seen the version that was seen
     * @param requestKey the same for a double click or a retry
     * @param carryTargets whether targets come along, else they are to be set anew
     * @param fates by the items' addresses; what is not named goes on
     */
    public record Wish(
            int seen, String requestKey, int year, String title, boolean carryTargets, Map<String, Fate> fates) {
        public Wish {
            fates = Map.copyOf(fates);
            title = title.strip();
        }

        Fate fate(Item item) {
            return fates.getOrDefault(item.address(), Fate.CONTINUES);
        }

        boolean keeps(Item item) {
            return fate(item) != Fate.ENDS;
        }
    }
}
