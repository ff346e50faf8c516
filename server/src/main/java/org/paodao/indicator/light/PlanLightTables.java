package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.plan.ItemLights;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that reads how the indicators of some items of plans stand, however many they are in one statement. */
@Repository
class PlanLightTables {
    private final JdbcClient db;
    private final JsonMapper json;

    PlanLightTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The lights of the jurisdiction as a whole, by indicator in the order of the office, then by period. */
    List<Standing> standings(UUID jurisdiction, List<ItemLights.Asked> asked) {
        return db.sql("""
                with asked as (
                    select item, code, title, year
                      from jsonb_to_recordset(cast(:asked as jsonb)) as r(item uuid, code text, title text, year integer)),
                tied as (
                    select a.item, a.year, i.id, i.code
                      from asked a join indicator.indicator i on i.jurisdiction = :jurisdiction and i.plan_item = a.item
                    union all
                    select a.item, a.year, i.id, i.code
                      from asked a join indicator.indicator i on i.jurisdiction = :jurisdiction and i.code = a.code
                     where i.plan_item is null
                        or (i.plan_item <> a.item
                            and exists (select 1 from indicator.definition n
                                         where n.jurisdiction = :jurisdiction and n.indicator = i.id and n.name = a.title)))
                select t.item, t.code, d.name, d.responsible_unit, j.period, j.light, j.provisional, j.amount is not null as known
                  from tied t
                  join indicator.series s on s.jurisdiction = :jurisdiction and s.indicator = t.id and s.unit = :whole and s.part = ''
                  join indicator.judgement j on j.jurisdiction = :jurisdiction and j.series = s.id and j.year = t.year
                  join indicator.definition d on d.jurisdiction = :jurisdiction and d.indicator = t.id
                   and d.since_edition <= j.edition and (d.until_edition is null or d.until_edition > j.edition)
                 order by d.position, t.code, j.period""")
                .param("asked", json.writeValueAsString(asked))
                .param("jurisdiction", jurisdiction)
                .param("whole", Goal.WHOLE)
                .query((row, n) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("item", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("responsible_unit", UUID.class),
                Period.parse(row.getString("period")),
                Light.valueOf(row.getString("light")),
                row.getBoolean("provisional"),
                row.getBoolean("known"));
    }

    /**
     * How an indicator stood in a period.
     *
     * @param item for which it stands
     * @param known whether there was a figure
     */
    record Standing(
            UUID item,
            String code,
            String name,
            @Nullable UUID responsible,
            Period period,
            Light light,
            boolean provisional,
            boolean known) {
        /** As it looks to those who see approved figures only. */
        Standing veiled() {
            return new Standing(item, code, name, responsible, period, Light.UNPUBLISHED, false, false);
        }
    }
}
