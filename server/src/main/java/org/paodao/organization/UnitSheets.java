package org.paodao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads everything about one unit. */
@Repository
class UnitSheets {
    private final JdbcClient db;

    UnitSheets(JdbcClient db) {
        this.db = db;
    }

    /** The unit that bears a name on a day; else the one that bore it last. */
    Optional<UUID> bearer(UUID jurisdiction, String name, LocalDate day) {
        return db.sql("""
                select unit from organization.alias
                 where jurisdiction = :jurisdiction and name = :name
                 order by (since <= :day and until > :day) desc, until desc limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("name", name)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    Optional<UnitSheet> of(UUID jurisdiction, UUID unit, LocalDate day) {
        return db.sql("""
                select coalesce(d.name, u.name) as name, u.closed_on, u.version,
                       case when d.id is null then u.full_name else d.full_name end as full_name,
                       coalesce(d.kind, u.kind) as kind, k.name_zh, k.name_en,
                       case when d.id is null then u.division_code else d.division_code end as division_code,
                       case when d.id is null then u.credit_code else d.credit_code end as credit_code,
                       case when d.id is null then u.parent else d.parent end as parent
                  from organization.unit u
                  left join organization.unit_on(:jurisdiction, :day) d on d.id = u.id
                  left join organization.unit_kind k
                    on k.jurisdiction = u.jurisdiction and k.code = coalesce(d.kind, u.kind)
                 where u.jurisdiction = :jurisdiction and u.id = :unit""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("day", day)
                .query((row, n) -> sheet(row, jurisdiction, unit, day))
                .optional();
    }

    /** The facts of all open units. */
    Map<UUID, UnitFacts> facts(UUID jurisdiction) {
        return db
                .sql("""
                select id, name, full_name, kind, division_code, credit_code, parent from organization.unit
                 where jurisdiction = :jurisdiction and closed_on is null""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The version of a unit now. */
    int version(UUID jurisdiction, UUID unit) {
        return db.sql("select version from organization.unit where jurisdiction = :jurisdiction and id = :unit")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query(Integer.class)
                .single();
    }

    private static UnitFacts facts(ResultSet row) throws SQLException {
        return new UnitFacts(
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind"),
                row.getString("division_code"),
                row.getString("credit_code"),
                row.getObject("parent", UUID.class));
    }

    private UnitSheet sheet(ResultSet row, UUID jurisdiction, UUID unit, LocalDate day) throws SQLException {
        UnitFacts facts = facts(row);
        return new UnitSheet(
                unit,
                facts,
                row.getString("name_zh"),
                row.getString("name_en"),
                day,
                row.getInt("version"),
                row.getObject("closed_on", LocalDate.class),
                above(jurisdiction, facts.parent(), day),
                names(jurisdiction, unit),
                spells(jurisdiction, unit),
                successions(jurisdiction, unit));
    }

    private List<UnitNode> above(UUID jurisdiction, @Nullable UUID parent, LocalDate day) {
        return db.sql("""
                with recursive above as (
                    select u.*, 0 as step from organization.unit_on(:jurisdiction, :day) u where u.id = :parent
                    union
                    select u.*, a.step + 1 from above a join organization.unit_on(:jurisdiction, :day) u on u.id = a.parent
                     where a.step < 50)
                select id, name, full_name, kind, division_code, position from above order by step desc""")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .param("parent", parent)
                .query((row, n) -> new UnitNode(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("full_name"),
                        row.getString("kind"),
                        row.getString("division_code"),
                        null,
                        null,
                        0,
                        row.getInt("position")))
                .list();
    }

    private List<UnitSheet.Name> names(UUID jurisdiction, UUID unit) {
        return db.sql("""
                select name, sort, nullif(since, '-infinity') as since, nullif(until, 'infinity') as until
                  from organization.alias
                 where jurisdiction = :jurisdiction and unit = :unit
                 order by until desc nulls first, sort desc, name""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query((row, n) -> new UnitSheet.Name(
                        row.getString("name"),
                        row.getString("sort"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private List<UnitSheet.Spell> spells(UUID jurisdiction, UUID unit) {
        return db.sql("""
                select nullif(s.since, '-infinity') as since, s.until, s.name, p.name as parent,
                       coalesce(k.name_zh, s.kind) as kind_zh, coalesce(k.name_en, s.kind) as kind_en
                  from organization.unit_past s
                  left join organization.unit p on p.jurisdiction = s.jurisdiction and p.id = s.parent
                  left join organization.unit_kind k on k.jurisdiction = s.jurisdiction and k.code = s.kind
                 where s.jurisdiction = :jurisdiction and s.unit = :unit
                 order by s.until desc""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query((row, n) -> new UnitSheet.Spell(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("name"),
                        row.getString("kind_zh"),
                        row.getString("kind_en"),
                        row.getString("parent")))
                .list();
    }

    private List<UnitSheet.Succession> successions(UUID jurisdiction, UUID unit) {
        return db.sql("""
                select u.name, s.predecessor = :unit as later, s.day
                  from organization.succession s
                  join organization.unit u on u.jurisdiction = s.jurisdiction
                   and u.id = case when s.predecessor = :unit then s.successor else s.predecessor end
                 where s.jurisdiction = :jurisdiction and (s.predecessor = :unit or s.successor = :unit)
                 order by s.day desc, u.name""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query((row, n) -> new UnitSheet.Succession(
                        row.getString("name"), row.getBoolean("later"), row.getObject("day", LocalDate.class)))
                .list();
    }
}
