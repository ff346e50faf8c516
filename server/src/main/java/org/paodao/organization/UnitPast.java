package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that keeps what units were, ends units and notes who took over. */
@Repository
class UnitPast {
    private final JdbcClient db;

    UnitPast(JdbcClient db) {
        this.db = db;
    }

    /** Keeps what a unit is, as what it was until a day; nothing to keep when it changed on that very day. */
    void keep(UUID jurisdiction, UUID unit, LocalDate until) {
        db.sql("""
                insert into organization.unit_past
                    (jurisdiction, unit, since, until, name, full_name, kind, division_code, credit_code, parent, position)
                select jurisdiction, id, since, :until, name, full_name, kind, division_code, credit_code, parent, position
                  from organization.unit
                 where jurisdiction = :jurisdiction and id = :unit and since < :until""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("until", until)
                .update();
    }

    /** False if the unit is not the version that was seen any more. */
    boolean close(UUID jurisdiction, UUID unit, UnitStep at) {
        return db.sql("""
                update organization.unit set closed_on = :day, version = version + 1
                 where jurisdiction = :jurisdiction and id = :unit and version = :seen and closed_on is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("unit", unit)
                        .param("day", at.day())
                        .param("seen", at.seen())
                        .update()
                == 1;
    }

    void succeed(UUID jurisdiction, UUID predecessor, UUID successor, LocalDate day) {
        db.sql("""
                insert into organization.succession (jurisdiction, predecessor, successor, day)
                values (:jurisdiction, :predecessor, :successor, :day)
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("day", day)
                .update();
    }

    /** The open units right below a unit. */
    List<UUID> children(UUID jurisdiction, UUID unit) {
        return db.sql("""
                select id from organization.unit
                 where jurisdiction = :jurisdiction and parent = :unit and closed_on is null
                 order by position, id""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query(UUID.class)
                .list();
    }

    /** Whether a unit that has moved away or ended since was still below this one on the day or after it. */
    boolean hadBelow(UUID jurisdiction, UUID unit, LocalDate day) {
        return db.sql("""
                select exists (select from organization.unit_past
                 where jurisdiction = :jurisdiction and parent = :unit and until > :day)
                    or exists (select from organization.unit
                 where jurisdiction = :jurisdiction and parent = :unit and closed_on > :day)""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** A unit and those above it, each with the day since which its facts hold. */
    List<Above> above(UUID jurisdiction, UUID unit) {
        return db.sql("""
                with recursive above as (
                    select id, parent, since, closed_on is not null as closed from organization.unit
                     where jurisdiction = :jurisdiction and id = :unit
                    union
                    select u.id, u.parent, u.since, u.closed_on is not null
                      from organization.unit u join above a on u.id = a.parent
                     where u.jurisdiction = :jurisdiction)
                select id, since, closed from above""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query((row, n) -> new Above(
                        row.getObject("id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("closed")))
                .list();
    }

    /** A unit on the way up. */
    record Above(UUID id, LocalDate since, boolean closed) {}
}
