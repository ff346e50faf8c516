package org.paodao.plan.map;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which version of a plan is called map 2.0, which 3.0. A version of a plan never changes, so its name is all there is to keep;
 * a name that was given can be withdrawn with a reason, and stays in the list as withdrawn.
 */
@Service
public class MapVersions {
    private static final int LABEL_LENGTH = 20;
    private static final int TEXT_LENGTH = 200;

    private final JdbcClient db;
    private final PlanLists plans;
    private final Audit audit;

    MapVersions(JdbcClient db, PlanLists plans, Audit audit) {
        this.db = db;
        this.plans = plans;
        this.audit = audit;
    }

    /** The named versions of a plan's map, newest first, withdrawn names included. */
    @Transactional(readOnly = true)
    public List<MapVersion> of(PlanHead plan) {
        return db.sql("""
                select id, label, version, title, note, named_at, named_by_name,
                       withdrawn_at, withdrawn_by_name, withdrawn_reason
                  from plan.map_version
                 where jurisdiction = :jurisdiction and plan = :plan
                 order by version desc, named_at desc, label""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .query(MapVersions::version)
                .list();
    }

    private static MapVersion version(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new MapVersion(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("note"),
                new MapVersion.Act(row.getTimestamp("named_at").toInstant(), row.getString("named_by_name")),
                withdrawn == null
                        ? null
                        : new MapVersion.Withdrawal(
                                new MapVersion.Act(withdrawn.toInstant(), row.getString("withdrawn_by_name")),
                                row.getString("withdrawn_reason")));
    }

    /**
     * Names a version. The same name again changes nothing.
     *
     * @param address the plan's
     * @throws Refusal when there is no such plan or version, the label is missing, too long or taken
     */
    @Transactional
    public void name(CurrentUser user, String address, MapVersion.Naming naming) {
        Permissions.require(user, Permission.PLAN_PUBLISH);
        check(naming);
        PlanHead plan = plans.head(user, address, naming.version());
        int rows = db.sql("""
                insert into plan.map_version
                    (jurisdiction, id, plan, label, version, title, note, named_by, named_by_name)
                values (:jurisdiction, :id, :plan, :label, :version, :title, :note, :user, :userName)
                on conflict (jurisdiction, plan, label) where withdrawn_at is null do nothing""")
                .param("id", Ids.next())
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("label", naming.label().strip())
                .param("version", plan.version())
                .param("title", naming.title().strip())
                .param("note", naming.note().strip())
                .param("user", user.account())
                .param("userName", user.displayName())
                .update();
        if (rows == 0 && isNamed(plan, naming)) {
            return;
        }
        if (rows == 0) {
            throw Refusal.invalid("label", "planmap.label.taken", naming.label().strip());
        }
        audit.record(user, new Change("plan.map-named", "plan.plan", plan.id(), null, naming, naming.note()));
    }

    private boolean isNamed(PlanHead plan, MapVersion.Naming naming) {
        return of(plan).stream()
                .anyMatch(one -> one.withdrawn() == null
                        && one.label().equals(naming.label().strip())
                        && one.version() == plan.version()
                        && one.title().equals(naming.title().strip())
                        && one.note().equals(naming.note().strip()));
    }

    /**
     * Takes a name back; what it was given to stays as it is.
     *
     * @param address the plan's
     * @throws Refusal when the plan has no such name, it was withdrawn already, or the reason is missing or too long
     */
    @Transactional
    public void withdraw(CurrentUser user, String address, UUID named, String reason) {
        Permissions.require(user, Permission.PLAN_PUBLISH);
        PlanHead plan = plans.head(user, address, null);
        MapVersion version = of(plan).stream()
                .filter(one -> one.id().equals(named))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("planmap.name.unknown"));
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "planmap.reason.missing");
        }
        if (reason.length() > TEXT_LENGTH) {
            throw Refusal.invalid("reason", "planmap.text.long", TEXT_LENGTH);
        }
        int rows = db.sql("""
                update plan.map_version
                   set withdrawn_at = now(), withdrawn_by = :user, withdrawn_by_name = :userName, withdrawn_reason = :reason
                 where jurisdiction = :jurisdiction and id = :id and withdrawn_at is null""")
                .param("jurisdiction", plan.jurisdiction())
                .param("id", named)
                .param("user", user.account())
                .param("userName", user.displayName())
                .param("reason", reason.strip())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("planmap.name.withdrawn", version.label());
        }
        var before = new MapVersion.Naming(version.label(), version.version(), version.title(), version.note());
        audit.record(user, new Change("plan.map-name-withdrawn", "plan.plan", plan.id(), before, null, reason.strip()));
    }

    private static void check(MapVersion.Naming naming) {
        var flaws = new ArrayList<Refusal.Flaw>();
        if (naming.label().isBlank()) {
            flaws.add(Refusal.Flaw.at("label", "planmap.label.missing"));
        }
        if (naming.label().strip().length() > LABEL_LENGTH) {
            flaws.add(Refusal.Flaw.at("label", "planmap.label.long", LABEL_LENGTH));
        }
        if (naming.title().length() > TEXT_LENGTH) {
            flaws.add(Refusal.Flaw.at("title", "planmap.text.long", TEXT_LENGTH));
        }
        if (naming.note().length() > TEXT_LENGTH) {
            flaws.add(Refusal.Flaw.at("note", "planmap.text.long", TEXT_LENGTH));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }
}
