package org.paodao.plan.amendment;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.Item;
import org.paodao.plan.ItemView;
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
     * What brings an item back, with its support: one that the draft itself deletes, or one that the plan has no more.
     *
     * @param address such as outcomes/3
     * @throws Refusal when there is none
     */
    public Edit.Restore restoring(CurrentUser user, Draft.Key key, String address) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        Draft draft = drafts.find(user, key.plan(), key.number());
        return draft.base()
                .at(address)
                .map(item -> new Edit.Restore(item, null, touching(item, draft.base())))
                .orElseGet(() -> deleted(user, key, draft, address));
    }

    private Edit.Restore deleted(CurrentUser user, Draft.Key key, Draft draft, String address) {
        DeletedItem deleted = versions.deleted(draft.plan().head()).stream()
                .filter(item -> item.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.item.unknown"));
        ItemView last = plans.item(user, key.plan(), deleted.last(), address);
        List<Tie> ties = Stream.of(last.supports(), last.supportedBy())
                .flatMap(List::stream)
                .map(Tie::of)
                .toList();
        return new Edit.Restore(last.item(), null, ties);
    }

    private static List<Tie> touching(Item item, Content content) {
        return content.ties().stream().filter(tie -> tie.touches(item.id())).toList();
    }
}
