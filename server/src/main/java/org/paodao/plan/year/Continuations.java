package org.paodao.plan.year;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.PlanRef;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what goes on from which item of an earlier plan. */
@Repository
public class Continuations {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    Continuations(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The plan that a request made, if it made one. */
    Optional<PlanRef> made(CurrentUser user, String requestKey) {
        return db.sql("""
                select id, address, 1 as version from plan.plan
                 where jurisdiction = :jurisdiction and request_key = :requestKey""")
                .param("jurisdiction", user.jurisdiction())
                .param("requestKey", requestKey)
                .query(PlanRef.class)
                .optional();
    }

    /** Whether a plan goes on from another already. */
    boolean isHeld(CurrentUser user, UUID plan) {
        return db.sql(
                        "select exists (select 1 from plan.continuation where jurisdiction = :jurisdiction and plan = :plan)")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(Boolean.class)
                .single();
    }

    void insert(CurrentUser user, UUID plan, UUID former, List<Row> rows) {
        batches.batchUpdate(
                """
                insert into plan.continuation (jurisdiction, item, continues, plan, former_plan, changed)
                values (:jurisdiction, :item, :continues, :plan, :former, :changed)
                on conflict do nothing""",
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("jurisdiction", user.jurisdiction())
                                .addValue("item", row.item())
                                .addValue("continues", row.continues())
                                .addValue("plan", plan)
                                .addValue("former", former)
                                .addValue("changed", row.changed()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** An item in all years, from the first on; only itself when it stands alone. */
    public List<InYear> years(CurrentUser user, UUID item) {
        return db.sql("""
                with recursive related as (
                    select cast(:item as uuid) as id, false as changed, 0 as step
                    union
                    select next.id, next.changed, next.step from related r
                     cross join lateral (
                        select c.continues as id, false as changed, r.step - 1 as step from plan.continuation c
                         where c.jurisdiction = :jurisdiction and c.item = r.id and r.step <= 0
                        union all
                        select c.item, c.changed, r.step + 1 from plan.continuation c
                         where c.jurisdiction = :jurisdiction and c.continues = r.id and r.step >= 0) next)
                select p.year, p.address as plan, i.path || '/' || i.number as address, s.title, r.changed,
                       s.until_version is not null as gone
                  from related r
                  join plan.item i on i.jurisdiction = :jurisdiction and i.id = r.id
                  join plan.plan p on p.jurisdiction = i.jurisdiction and p.id = i.plan
                  join lateral (select t.title, t.until_version from plan.item_state t
                                 where t.jurisdiction = i.jurisdiction and t.item = i.id
                                 order by t.since_version desc limit 1) s on true
                 order by p.year, p.address""")
                .param("jurisdiction", user.jurisdiction())
                .param("item", item)
                .query(new DataClassRowMapper<>(InYear.class))
                .list();
    }

    record Row(UUID item, UUID continues, boolean changed) {}

    /**
     * An item in one year.
     *
     * @param plan address of the plan
     * @param changed whether it was taken over to be adjusted
     * @param gone whether the plan no longer has it
     */
    public record InYear(int year, String plan, String address, String title, boolean changed, boolean gone) {
        /** Where it lives. */
        public String path() {
            return "/" + plan + "/" + address;
        }
    }
}
