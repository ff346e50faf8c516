package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Item;
import org.paodao.plan.ItemChange;
import org.paodao.plan.ItemChanges;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a list the plan's next version; each item that it changed keeps a line of what it said before and says now. */
@Component
class ListPublication {
    private final Plans plans;
    private final PlanLists lists;
    private final Audit audit;
    private final ListAnnexes annexes;

    ListPublication(Plans plans, PlanLists lists, Audit audit, ListAnnexes annexes) {
        this.plans = plans;
        this.lists = lists;
        this.audit = audit;
        this.annexes = annexes;
    }

    Optional<PlanRef> made(CurrentUser user, UUID plan, String requestKey) {
        return plans.made(user, plan, requestKey);
    }

    /** @param titles lines of the list that may be its title */
    @Transactional(propagation = Propagation.MANDATORY)
    PlanRef publish(CurrentUser user, PlanView before, NewItems items, List<String> titles) {
        PlanRef made = plans.addItems(user, before.head().id(), items);
        annexes.settle(user, made, items.reason(), titles);
        Map<UUID, Item> now = lists.view(user, made.address(), null, ItemFilter.NONE).items().stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        List<Change> lines = new ArrayList<>();
        for (Item was : before.items()) {
            Item is = now.getOrDefault(was.id(), was);
            List<ItemChange> changes = ItemChanges.between(was, is);
            if (!changes.isEmpty()) {
                lines.add(new Change(
                        "plan.item-changed",
                        "plan.item",
                        was.id(),
                        said(was, changes),
                        said(is, changes),
                        items.reason()));
            }
        }
        if (!lines.isEmpty()) {
            audit.record(user, lines);
        }
        return made;
    }

    private static Map<String, @Nullable Object> said(Item item, List<ItemChange> changes) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        for (ItemChange change : changes) {
            switch (change.field()) {
                case TITLE -> said.put("title", item.title());
                case BODY -> said.put("body", item.body());
                case KIND -> said.put("kind", item.kind());
                case CODE -> said.put("code", item.code());
                case LABEL -> said.put("label", item.label());
                case CATEGORY -> said.put("categories", item.categories());
                case LEAD, RESPONSIBLE, ASSISTING -> said.put("units", item.doers());
                case LEADER -> said.put("leaders", item.leaders());
                case DEADLINE -> said.put("deadlines", item.deadlines());
                case TARGET -> said.put("targets", item.goals());
                case NOTE -> said.put("note", item.note());
                case SAMPLE -> said.put("sample", item.sample());
                case PARENT -> said.put("place", item.parent());
                case SUPPORTS, SUPPORTED_BY -> {}
            }
        }
        return said;
    }
}
