package org.paodao.plan.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After how many working days a handover goes on by itself; a rule since a day, set by the office. */
@Service
public class HandoverRules {
    /** Where the office has set nothing yet. */
    private static final int FIRST = 5;

    private static final int MOST = 60;

    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    HandoverRules(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** The number of working days that holds today. */
    @Transactional(readOnly = true)
    public int days(UUID jurisdiction) {
        return db.sql("""
                select working_days from plan.handover_rule
                 where jurisdiction = :jurisdiction and since <= :today order by since desc limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .optional()
                .orElse(FIRST);
    }

    /** Sets the number from today on; handovers that are open keep their days. */
    @Transactional
    public void set(CurrentUser user, int days) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (days < 1 || days > MOST) {
            throw Refusal.invalid("days", "duty.days-range", MOST);
        }
        int before = days(user.jurisdiction());
        db.sql("""
                insert into plan.handover_rule (jurisdiction, since, working_days) values (:jurisdiction, :today, :days)
                on conflict (jurisdiction, since) do update set working_days = excluded.working_days""")
                .param("jurisdiction", user.jurisdiction())
                .param("today", LocalDate.now(clock))
                .param("days", days)
                .update();
        audit.record(
                user,
                new Change(
                        "plan.handover-rule-set",
                        "plan.handover-rule",
                        user.jurisdiction(),
                        Map.of("days", before),
                        Map.of("days", days),
                        null));
    }
}
