package org.paodao.plan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the next version of a plan for a change of the plan's own words. The caller, in the same transaction, closes the rows
 * that no longer hold and inserts the new ones; until it ends nobody else changes the plan.
 */
@Component
public class NextVersions {
    private final PlanTables tables;
    private final News news;

    NextVersions(PlanTables tables, News news) {
        this.tables = tables;
        this.news = news;
    }

    /**
     * Makes the next version, or says which one this request made before.
     *
     * @throws Refusal when there is no such plan, or it has moved on since the user saw it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Step begin(CurrentUser user, UUID plan, Cause cause) {
        PlanTables.Head head = tables.lock(user, plan).orElseThrow(() -> Refusal.notFound("plan.unknown"));
        Optional<Integer> made = tables.versionByRequest(user, plan, cause.requestKey());
        if (made.isPresent()) {
            return new Step(new PlanRef(plan, head.address(), made.get()), false);
        }
        if (head.currentVersion() != cause.seen()) {
            throw Refusal.conflict("plan.version.moved", cause.seen(), head.currentVersion());
        }
        int next = cause.seen() + 1;
        tables.insertVersion(user, new PlanTables.Version(plan, next, cause.reason(), cause.requestKey()));
        tables.moveTo(user, plan, next);
        var published = new PlanRef(plan, head.address(), next);
        news.published(user, published, cause.reason(), Set.of());
        return new Step(published, true);
    }

    /**
     * Why a version is made.
     *
     * @param seen the version that the user saw
     * @param requestKey the same for a double click or a retry
     */
    public record Cause(int seen, String requestKey, String reason) {}

    /**
     * The version that a request makes.
     *
     * @param fresh false when the request was made before and nothing has to be written
     */
    public record Step(PlanRef plan, boolean fresh) {}
}
