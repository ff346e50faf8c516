package org.paodao.plan.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of amendments. What a user may not know of is not found. */
@Repository
class AmendmentTables {
    /** The office sees its own drafts and what units submitted; a unit sees its own. */
    private static final String VISIBLE = """
            select a.*, (select count(*) from plan.amendment_edit e
                          where e.jurisdiction = a.jurisdiction and e.amendment = a.id and e.undone_in is null) as edits
              from plan.amendment a
             where a.jurisdiction = :jurisdiction and a.plan = :plan
               and (a.unit = any(:units) or (:office and (a.unit is null or a.state in ('SUBMITTED', 'RETURNED', 'PUBLISHED'))))
            """;

    private final JdbcClient db;

    AmendmentTables(JdbcClient db) {
        this.db = db;
    }

    /** Opens one under the plan's next number; the plan is locked. False when the request was made before. */
    boolean insert(CurrentUser user, UUID id, PlanHead plan, NewAmendment amendment) {
        return db.sql("""
                insert into plan.amendment (jurisdiction, id, plan, number, title, reason, unit, base_version, request_key,
                                            opened_by, opened_by_name)
                select :jurisdiction, :id, :plan, coalesce(max(number), 0) + 1, :title, :reason, cast(:unit as uuid), :base,
                       :requestKey, :account, :name
                  from plan.amendment where jurisdiction = :jurisdiction and plan = :plan
                on conflict (jurisdiction, plan, request_key) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("plan", plan.id())
                        .param("title", amendment.title().strip())
                        .param("reason", amendment.reason().strip())
                        .param("unit", amendment.unit())
                        .param("base", plan.version())
                        .param("requestKey", amendment.requestKey())
                        .param("account", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    Optional<Integer> numberOf(CurrentUser user, UUID plan, String requestKey) {
        return db.sql("""
                select number from plan.amendment
                 where jurisdiction = :jurisdiction and plan = :plan and request_key = :requestKey
                   and opened_by = :account""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("requestKey", requestKey)
                .param("account", user.account())
                .query(Integer.class)
                .optional();
    }

    /** Those the user may know of, newest first. */
    List<Amendment> all(CurrentUser user, UUID plan) {
        return visible(user, plan, "order by a.number desc limit 200")
                .query(AmendmentTables::amendment)
                .list();
    }

    Optional<Amendment> one(CurrentUser user, UUID plan, int number) {
        return visible(user, plan, "and a.number = :number")
                .param("number", number)
                .query(AmendmentTables::amendment)
                .optional();
    }

    private JdbcClient.StatementSpec visible(CurrentUser user, UUID plan, String which) {
        Reach proposing = Permissions.reach(user, Permission.PLAN_PROPOSE);
        return db.sql(VISIBLE + which)
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("units", proposing.units().toArray(UUID[]::new))
                .param(
                        "office",
                        Permissions.reach(user, Permission.PLAN_PUBLISH).holdsPlan(plan));
    }

    /**
     * Takes the draft from the version that was seen to the next.
     *
     * @return the next version
     */
    int advance(CurrentUser user, UUID id, int seen) {
        return db.sql("""
                update plan.amendment set version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen
                returning version""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("seen", seen)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refusal.conflict("amendment.changed"));
    }

    /** Its edits are made over another version from now on; its own version was taken on before. */
    void rebase(CurrentUser user, UUID id, int version, int base) {
        int rows = db.sql("""
                update plan.amendment set base_version = :base
                 where jurisdiction = :jurisdiction and id = :id and version = :version""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("version", version)
                .param("base", base)
                .update();
        if (rows == 0) {
            throw Refusal.conflict("amendment.changed");
        }
    }

    /** Takes it to another stage. */
    void turn(CurrentUser user, UUID id, int seen, Stage stage, @Nullable String remark) {
        int rows = db.sql("""
                update plan.amendment
                   set state = :state, version = version + 1, remark = :remark, published_version = :published,
                       turned_at = now(), turned_by = :account, turned_by_name = :name
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("seen", seen)
                .param("state", stage.word().toUpperCase(Locale.ROOT))
                .param("remark", remark)
                .param("published", stage instanceof Stage.Published published ? published.version() : null)
                .param("account", user.account())
                .param("name", user.displayName())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("amendment.changed");
        }
    }

    private static Amendment amendment(ResultSet row, int number) throws SQLException {
        return new Amendment(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("reason"),
                row.getObject("unit", UUID.class),
                stage(row),
                row.getInt("base_version"),
                row.getInt("version"),
                row.getInt("edits"),
                new Amendment.Act(
                        row.getTimestamp("opened_at").toInstant(),
                        row.getObject("opened_by", UUID.class),
                        row.getString("opened_by_name"),
                        null),
                turned(row));
    }

    private static Amendment.@Nullable Act turned(ResultSet row) throws SQLException {
        var at = row.getTimestamp("turned_at");
        return at == null
                ? null
                : new Amendment.Act(
                        at.toInstant(),
                        row.getObject("turned_by", UUID.class),
                        row.getString("turned_by_name"),
                        row.getString("remark"));
    }

    private static Stage stage(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return switch (row.getString("state")) {
            case "OPEN" -> new Stage.Open(unit);
            case "SUBMITTED" -> new Stage.Submitted(unit);
            case "RETURNED" -> new Stage.Returned(unit, row.getString("remark"));
            case "PUBLISHED" -> new Stage.Published(row.getInt("published_version"));
            case "WITHDRAWN" -> new Stage.Withdrawn();
            default -> throw new IllegalStateException("There is no stage " + row.getString("state"));
        };
    }
}
