package org.paodao.plan.amendment;

import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.Item;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that were deleted, as they were last. */
@Service
@Transactional(readOnly = true)
public class PastItems {
    private final Drafts drafts;
    private final PlanVersions versions;
    private final PlanLists plans;

    PastItems(Drafts drafts, PlanVersions versions, PlanLists plans) {
        this.drafts = drafts;
        this.versions = versions;
        this.plans = plans;
    }

    /**
     * An item that a draft can bring back: one that the draft itself deletes, or one that the plan has no more.
     *
     * @param address such as outcomes/3
     * @throws Refusal when there is none
     */
    public Item item(CurrentUser user, Draft.Key key, String address) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        Draft draft = drafts.find(user, key.plan(), key.number());
        if (draft.base().at(address).isPresent()) {
            return draft.base().at(address).orElseThrow();
        }
        DeletedItem deleted = versions.deleted(draft.plan().head()).stream()
                .filter(item -> item.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
        return plans.item(user, key.plan(), deleted.last(), address).item();
    }
}
