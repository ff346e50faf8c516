package org.paodao.plan.year;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When plans were issued and start, and so how each month is reported. */
@Service
public class PlanDays {
    private final JdbcClient db;
    private final PlanLists lists;
    private final Audit audit;

    PlanDays(JdbcClient db, PlanLists lists, Audit audit) {
        this.db = db;
        this.lists = lists;
        this.audit = audit;
    }

    /** The days of a plan. */
    @Transactional(readOnly = true)
    public Days of(CurrentUser user, PlanHead plan) {
        return db.sql("""
                select year, issued_on, starts_on, version from plan.plan
                 where jurisdiction = :jurisdiction and id = :plan""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .query(Days.class)
                .single();
    }

    /** How each month of a plan's year is reported. */
    @Transactional(readOnly = true)
    public PlanPeriods periods(CurrentUser user, String address) {
        return of(user, lists.head(user, address, null)).periods();
    }

    /**
     * Says anew when a plan was issued and starts.
     *
     * @param days with the version of the plan's row that was seen
     */
    @Transactional
    public void set(CurrentUser user, String address, Days days) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        PlanHead head = lists.head(user, address, null);
        if (days.startsOn().getYear() != head.year()) {
            throw Refusal.invalid("startsOn", "planyear.days.start-outside", head.year());
        }
        Days before = of(user, head);
        if (!update(user, head.id(), days)) {
            throw Refusal.conflict("planyear.days.changed");
        }
        audit.record(user, new Change("plan.days-set", "plan.plan", head.id(), before, days, null));
    }

    private boolean update(CurrentUser user, UUID plan, Days days) {
        return db.sql("""
                update plan.plan set issued_on = :issued, starts_on = :starts, version = version + 1
                 where jurisdiction = :jurisdiction and id = :plan and version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("plan", plan)
                        .param("issued", days.issuedOn())
                        .param("starts", days.startsOn())
                        .param("seen", days.version())
                        .update()
                == 1;
    }

    /**
     * A plan's days.
     *
     * @param version of the plan's row
     */
    public record Days(int year, @Nullable LocalDate issuedOn, LocalDate startsOn, int version) {
        /** How each month is reported. */
        public PlanPeriods periods() {
            return PlanPeriods.of(year, issuedOn, startsOn);
        }
    }
}
