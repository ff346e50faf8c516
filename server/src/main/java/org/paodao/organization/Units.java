package org.paodao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of jurisdictions, units and aliases. */
@Repository
class Units {
    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    Jurisdiction establish(Jurisdiction wanted) {
        db.sql("""
                insert into organization.jurisdiction (id, code, name, level)
                values (:id, :code, :name, :level)
                on conflict (code) do nothing""")
                .param("id", wanted.id())
                .param("code", wanted.code())
                .param("name", wanted.name())
                .param("level", wanted.level())
                .update();
        return jurisdictions().stream()
                .filter(j -> j.code().equals(wanted.code()))
                .findFirst()
                .orElseThrow();
    }

    List<Jurisdiction> jurisdictions() {
        return db.sql("select id, code, name, level from organization.jurisdiction order by code")
                .query((row, n) -> new Jurisdiction(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level")))
                .list();
    }

    List<Unit> all(UUID jurisdiction) {
        return db.sql("""
                select u.id, u.name, u.full_name, u.kind, u.division_code,
                       coalesce(array_agg(a.name order by a.name) filter (where a.name is not null), '{}') as aliases
                  from organization.unit u
                  left join organization.alias a
                    on a.jurisdiction = u.jurisdiction and a.unit = u.id
                   and current_date >= a.since and current_date < a.until
                 where u.jurisdiction = :jurisdiction
                 group by u.jurisdiction, u.id
                 order by u.position, u.id""")
                .param("jurisdiction", jurisdiction)
                .query(Units::read)
                .list();
    }

    boolean insert(UUID jurisdiction, UUID id, NewUnit unit) {
        return db.sql("""
                insert into organization.unit (jurisdiction, id, name, full_name, kind, division_code, position)
                select :jurisdiction, :id, :name, :fullName, :kind, :divisionCode, count(*)
                  from organization.unit where jurisdiction = :jurisdiction
                on conflict (jurisdiction, name) do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("name", unit.name())
                        .param("fullName", unit.fullName())
                        .param("kind", unit.kind())
                        .param("divisionCode", unit.divisionCode())
                        .update()
                == 1;
    }

    /** The unit that bears this name now, as its own or as an alias. */
    Optional<UUID> holder(UUID jurisdiction, String name) {
        return db.sql("""
                select id from organization.unit where jurisdiction = :jurisdiction and name = :name
                union all
                select unit from organization.alias
                 where jurisdiction = :jurisdiction and name = :name
                   and current_date >= since and current_date < until
                limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    /** A unit and all below it. */
    Set<UUID> below(UUID jurisdiction, UUID unit) {
        return Set.copyOf(db.sql("""
                with recursive below as (
                    select id from organization.unit where jurisdiction = :jurisdiction and id = :unit
                    union
                    select u.id from organization.unit u join below b on u.parent = b.id
                     where u.jurisdiction = :jurisdiction)
                select id from below""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query(UUID.class)
                .list());
    }

    boolean insertAlias(UUID jurisdiction, UUID unit, String name) {
        return db.sql("""
                insert into organization.alias (jurisdiction, name, unit)
                values (:jurisdiction, :name, :unit)
                on conflict do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("name", name)
                        .param("unit", unit)
                        .update()
                == 1;
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind"),
                row.getString("division_code"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()));
    }
}
