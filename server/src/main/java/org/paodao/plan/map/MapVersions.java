package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;
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

/**
 * Which version of a plan is called map 2.0, which 3.0. A version of a plan never changes, so its name is all there is to keep;
 * a name, once given, stays.
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

    /** The named versions of a plan's map, newest first. */
    @Transactional(readOnly = true)
    public List<MapVersion> of(PlanHead plan) {
        return db.sql("""
                select label, version, title, note, named_at, named_by_name from plan.map_version
                 where jurisdiction = :jurisdiction and plan = :plan
                 order by version desc, named_at desc, label""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .query((row, n) -> new MapVersion(
                        row.getString("label"),
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("note"),
                        row.getTimestamp("named_at").toInstant(),
                        row.getString("named_by_name")))
                .list();
    }

    /**
     * Names a version.
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
                insert into plan.map_version (jurisdiction, plan, label, version, title, note, named_by, named_by_name)
                values (:jurisdiction, :plan, :label, :version, :title, :note, :user, :userName)
                on conflict (jurisdiction, plan, label) do nothing""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("label", naming.label().strip())
                .param("version", plan.version())
                .param("title", naming.title().strip())
                .param("note", naming.note().strip())
                .param("user", user.account())
                .param("userName", user.displayName())
                .update();
        if (rows == 0) {
            throw Refusal.invalid("label", "planmap.label.taken", naming.label().strip());
        }
        audit.record(user, new Change("plan.map-named", "plan.plan", plan.id(), null, naming, naming.note()));
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
