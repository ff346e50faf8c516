package org.paodao.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a plan's next version out of its newest; who asks for it writes the trail of changes. */
@Service
public class Revisions {
    private final PlanTables tables;
    private final Holdings holdings;
    private final News news;

    Revisions(PlanTables tables, Holdings holdings, News news) {
        this.tables = tables;
        this.holdings = holdings;
        this.news = news;
    }

    /** The newest version; until the transaction ends nobody else changes the plan. */
    @Transactional
    public int lock(CurrentUser user, UUID plan) {
        return head(user, plan).currentVersion();
    }

    /** Where the items of a plan stand in its newest version, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> positions(CurrentUser user, UUID plan) {
        return holdings.of(user, plan).positions();
    }

    /**
     * Publishes the next version, all or nothing. Asked again with the same request key, it returns the version that was
     * made.
     *
     * @throws Refusal when there is no such plan, or the version it was made over is no longer the newest
     */
    @Transactional
    public PlanRef publish(CurrentUser user, UUID plan, Revision revision) {
        if (!Permissions.reach(user, Permission.PLAN_PUBLISH).holdsPlan(plan)) {
            throw Refusal.forbidden("access.forbidden");
        }
        PlanTables.Head head = head(user, plan);
        Optional<Integer> made = tables.versionByRequest(user, plan, revision.requestKey());
        if (made.isPresent()) {
            return new PlanRef(plan, head.address(), made.get());
        }
        if (head.currentVersion() != revision.from()) {
            throw Refusal.conflict("plan.version.newer", head.currentVersion());
        }
        int next = head.currentVersion() + 1;
        tables.insertVersion(user, new PlanTables.Version(plan, next, revision.reason(), revision.requestKey()));
        var place = new Layout.Place(user.jurisdiction(), plan, head.year(), next, holdings.of(user, plan));
        tables.insert(RevisionRows.of(place, revision));
        tables.moveTo(user, plan, next);
        var published = new PlanRef(plan, head.address(), next);
        news.published(user, published, revision.reason(), items(revision));
        return published;
    }

    private static Set<UUID> items(Revision revision) {
        Set<UUID> items = new HashSet<>(revision.deleted());
        revision.written().forEach(written -> items.add(written.after().id()));
        return items;
    }

    private PlanTables.Head head(CurrentUser user, UUID plan) {
        return tables.lock(user, plan).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }
}
