package org.paodao.plan;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what units have to do. */
@Repository
class Loads {
    private final JdbcClient db;

    Loads(JdbcClient db) {
        this.db = db;
    }

    /** The plans in whose newest version a unit has something to do, newest year first. */
    List<UUID> plansOf(CurrentUser user, UUID unit) {
        return db.sql("""
                select p.id from plan.plan p
                 where p.jurisdiction = :jurisdiction and exists (
                       select 1 from plan.item_unit u
                        where u.jurisdiction = p.jurisdiction and u.plan = p.id and u.unit = :unit
                          and u.until_version is null)
                 order by p.year desc, p.id""")
                .param("jurisdiction", user.jurisdiction())
                .param("unit", unit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The units that do something in a version of a plan. */
    List<UUID> unitsOf(PlanHead plan) {
        return db.sql("""
                select distinct unit from plan.item_unit
                 where jurisdiction = :jurisdiction and plan = :plan and unit is not null
                   and since_version <= :version and (until_version is null or until_version > :version)""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .query((row, n) -> row.getObject("unit", UUID.class))
                .list();
    }

    /** How much each unit has to do in the newest version of the plans of a year. */
    List<UnitLoad> of(CurrentUser user, int year) {
        return db.sql("""
                select u.unit, count(*) filter (where u.role = 'LEAD') as leads,
                       count(*) filter (where u.role = 'RESPONSIBLE') as responsible,
                       count(*) filter (where u.role = 'ASSISTING') as assists
                  from plan.item_unit u
                  join plan.plan p on p.jurisdiction = u.jurisdiction and p.id = u.plan
                 where u.jurisdiction = :jurisdiction and p.year = :year and u.unit is not null
                   and u.until_version is null
                 group by u.unit""")
                .param("jurisdiction", user.jurisdiction())
                .param("year", year)
                .query((row, n) -> new UnitLoad(
                        row.getObject("unit", UUID.class),
                        row.getInt("leads"),
                        row.getInt("responsible"),
                        row.getInt("assists")))
                .list();
    }
}
