package org.paodao.plan.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of duties. */
@Repository
class DutyTable {
    private static final String DUTIES = """
            select id, unit, item, kind, person, section, office, since, until from plan.duty
             where jurisdiction = :jurisdiction and\s""";
    private static final String HOLDS = " and since <= :day and (until is null or until > :day)";

    private final JdbcClient db;

    DutyTable(JdbcClient db) {
        this.db = db;
    }

    /** What some units hold on a day, as a rule and for their items. */
    List<Duty> ofUnits(UUID jurisdiction, Collection<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : db.sql(DUTIES + "unit in (:units)" + HOLDS + " order by id")
                        .param("jurisdiction", jurisdiction)
                        .param("units", units)
                        .param("day", day)
                        .query(DutyTable::duty)
                        .list();
    }

    /** Nobody else changes duties of the unit in one go until the transaction ends, so that what is pressed twice in one moment is known as one. */
    void hold(UUID unit) {
        db.sql("select pg_advisory_xact_lock(hashtext('plan.duty'), hashtext(:unit))")
                .param("unit", unit.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The units that have a liaison on a day. */
    Set<UUID> unitsWithLiaison(UUID jurisdiction, LocalDate day) {
        return Set.copyOf(db.sql("""
                select distinct unit from plan.duty
                 where jurisdiction = :jurisdiction and item is null and kind = 'LIAISON' and person is not null
                """ + HOLDS)
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /** All duties of a day. */
    List<Duty> all(UUID jurisdiction, LocalDate day) {
        return db.sql(DUTIES + "true" + HOLDS + " order by id")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .query(DutyTable::duty)
                .list();
    }

    /** Who holds something and goes on holding it. */
    List<UUID> holders(UUID jurisdiction) {
        return db.sql("""
                select distinct person from plan.duty
                 where jurisdiction = :jurisdiction and person is not null and until is null""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Some duties, ended ones included. */
    List<Duty> some(UUID jurisdiction, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(DUTIES + "id in (:ids)")
                        .param("jurisdiction", jurisdiction)
                        .param("ids", ids)
                        .query(DutyTable::duty)
                        .list();
    }

    /** What a person of a unit goes on holding: the unit's duties, and as a leader those of other units. */
    List<Duty> goingOn(UUID jurisdiction, UUID person, UUID unit) {
        return db.sql(DUTIES
                        + "person = :person and (unit = :unit or kind = 'RESPONSIBLE') and until is null order by id")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("unit", unit)
                .query(DutyTable::duty)
                .list();
    }

    /** The duty that goes on, or none. */
    Optional<Duty> goingOn(UUID jurisdiction, DutyKey key) {
        return db.sql(
                        DUTIES
                                + "unit = :unit and item is not distinct from cast(:item as uuid) and kind = :kind and until is null")
                .param("jurisdiction", jurisdiction)
                .param("unit", key.unit())
                .param("item", key.item())
                .param("kind", key.kind().name())
                .query(DutyTable::duty)
                .optional();
    }

    /** Ends a duty on a day; false if it has ended already. */
    boolean end(UUID jurisdiction, UUID id, LocalDate day) {
        return db.sql("""
                update plan.duty set until = greatest(since, :day), version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and until is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Begins a duty; nothing when somebody else began the same one meanwhile. */
    Optional<UUID> begin(UUID jurisdiction, DutyKey key, Holder holder, LocalDate since) {
        return db.sql("""
                insert into plan.duty (jurisdiction, id, unit, item, kind, person, section, office, since)
                values (:jurisdiction, :id, :unit, :item, :kind, :person, :section, :office, :since)
                on conflict do nothing
                returning id""")
                .param("jurisdiction", jurisdiction)
                .param("id", Ids.next())
                .param("unit", key.unit())
                .param("item", key.item())
                .param("kind", key.kind().name())
                .param("person", holder.person())
                .param("section", holder.section())
                .param("office", holder.office())
                .param("since", since)
                .query(UUID.class)
                .optional();
    }

    /** Gives the going duties of a unit that is no more to its successor, which keeps its own; the rest ends. */
    void inherit(UUID jurisdiction, UUID unit, UUID successor, LocalDate day) {
        db.sql("""
                update plan.duty d set unit = :successor, version = version + 1
                 where jurisdiction = :jurisdiction and unit = :unit and until is null
                   and not exists (select from plan.duty o
                        where o.jurisdiction = d.jurisdiction and o.unit = :successor and o.kind = d.kind
                          and o.item is not distinct from d.item and o.until is null)""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("successor", successor)
                .update();
        db.sql("""
                update plan.duty set until = greatest(since, :day), version = version + 1
                 where jurisdiction = :jurisdiction and unit = :unit and until is null""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("day", day)
                .update();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        UUID item = row.getObject("item", UUID.class);
        var key = new DutyKey(row.getObject("unit", UUID.class), item, DutyKind.valueOf(row.getString("kind")));
        @Nullable String section = row.getString("section");
        var holder = new Holder(
                row.getObject("person", UUID.class), section, row.getBoolean("office"), section == null ? "" : section);
        return new Duty(
                row.getObject("id", UUID.class),
                key,
                holder,
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
