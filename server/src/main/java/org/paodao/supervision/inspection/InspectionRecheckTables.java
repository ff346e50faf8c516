package org.paodao.supervision.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what inspections say of things that were to be put right. */
@Repository
class InspectionRecheckTables {
    private final JdbcClient db;

    InspectionRecheckTables(JdbcClient db) {
        this.db = db;
    }

    /** Writes down what an inspection says; said again, it replaces what it said before. */
    void put(CurrentUser user, UUID inspection, Recheck.Wish wish) {
        db.sql("""
                insert into supervision.inspection_recheck as r (jurisdiction, inspection, thing, name, holds, words, checked_at,
                       checked_by, checked_by_name)
                values (:jurisdiction, :inspection, :thing, :name, :holds, :words, now(), :by, :byName)
                on conflict (jurisdiction, inspection, thing)
                   do update set name = excluded.name, holds = excluded.holds, words = excluded.words,
                                 checked_at = excluded.checked_at, checked_by = excluded.checked_by,
                                 checked_by_name = excluded.checked_by_name""")
                .param("jurisdiction", user.jurisdiction())
                .param("inspection", inspection)
                .param("thing", wish.thing())
                .param("name", wish.name())
                .param("holds", wish.holds())
                .param("words", wish.words())
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    /** What an inspection says, oldest first. */
    List<Recheck> of(UUID jurisdiction, UUID inspection) {
        return db.sql("""
                select * from supervision.inspection_recheck
                 where jurisdiction = :jurisdiction and inspection = :inspection order by checked_at, thing""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .query((row, n) -> recheck(row))
                .list();
    }

    /** What inspections say of a thing whose conclusion was sent, newest first. */
    List<Rechecked> about(UUID jurisdiction, UUID thing) {
        return db.sql("""
                select r.*, i.number, p.title from supervision.inspection_recheck r
                  join supervision.inspection i on (i.jurisdiction, i.id) = (r.jurisdiction, r.inspection)
                  join supervision.inspection_plan p on (p.jurisdiction, p.id) = (i.jurisdiction, i.plan)
                 where r.jurisdiction = :jurisdiction and r.thing = :thing and i.sent_on is not null
                 order by r.checked_at desc, i.number desc""")
                .param("jurisdiction", jurisdiction)
                .param("thing", thing)
                .query((row, n) -> new Rechecked(
                        row.getObject("inspection", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        recheck(row)))
                .list();
    }

    private static Recheck recheck(ResultSet row) throws SQLException {
        return new Recheck(
                row.getObject("thing", UUID.class),
                row.getString("name"),
                row.getBoolean("holds"),
                row.getString("words"),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("checked_by_name"));
    }
}
