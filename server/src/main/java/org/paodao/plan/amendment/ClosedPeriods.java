package org.paodao.plan.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to which day a plan's figures are settled. What lies before is never changed silently. */
@Service
public class ClosedPeriods {
    private final ClosedTables tables;
    private final PlanLists plans;
    private final Revisions revisions;
    private final Audit audit;

    ClosedPeriods(ClosedTables tables, PlanLists plans, Revisions revisions, Audit audit) {
        this.tables = tables;
        this.plans = plans;
        this.revisions = revisions;
        this.audit = audit;
    }

    /** The closed periods of a plan, the latest first. */
    @Transactional(readOnly = true)
    public List<ClosedPeriod> all(CurrentUser user, String plan) {
        Permissions.require(user, Permission.PLAN_READ);
        return tables.all(user, plans.head(user, plan, null).id());
    }

    /** The last day that is closed; nothing when none is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> until(CurrentUser user, UUID plan) {
        Permissions.require(user, Permission.PLAN_READ);
        return tables.until(user, plan);
    }

    /**
     * Closes the time up to a day. Asked again with the same request key, it is closed once.
     *
     * @throws Refusal when that much is closed already, or no reason is given
     */
    @Transactional
    public void close(CurrentUser user, String plan, NewClosure closure) {
        PlanHead head = plans.head(user, plan, null);
        Drafts.requireOffice(user, head.id());
        revisions.lock(user, head.id());
        if (tables.made(user, head.id(), closure.requestKey())) {
            return;
        }
        if (closure.reason().isBlank()) {
            throw Refusal.invalid("reason", "amendment.reason-missing");
        }
        Optional<LocalDate> closed = tables.until(user, head.id());
        if (closed.isPresent() && !closure.until().isAfter(closed.get())) {
            throw Refusal.invalid("until", "amendment.closed-already", closed.get());
        }
        if (tables.close(user, head.id(), closure)) {
            audit.record(
                    user,
                    new Change(
                            "plan.period-closed",
                            "plan.plan",
                            head.id(),
                            closed.orElse(null),
                            closure.until(),
                            closure.reason().strip()));
        }
    }
}
