package org.paodao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of matters that wait for somebody. */
@Repository
class WaitingTables {
    private static final String COLUMNS = """
            m.id, m.number, case when m.confidential and m.assigned_on is null then '' else m.title end as title, m.stage, m.due,
            coalesce((select cast(timezone(:zone, s.taken_at) as date) from supervision.matter_step s
                       where s.jurisdiction = m.jurisdiction and s.matter = m.id and s.version = m.version), m.given_on) as since,
            m.asked_for is not null as asked, m.version""";

    private final JdbcClient db;
    private final Clock clock;

    WaitingTables(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Open matters that are led by these units; of all, those without a unit included, when there are none. */
    List<Waiting> led(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql("select " + COLUMNS
                        + ", m.lead as unit from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.closed_on is null and m.stage <> 'WITH_LEADER'"
                        + (units == null
                                ? ""
                                : " and m.assigned_on is not null and m.lead = any (cast(:units as uuid[]))"))
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .param("units", array(units))
                .query((row, n) -> waiting(row))
                .list();
    }

    /** What waits for whoever supervises. */
    List<Waiting> supervised(UUID jurisdiction) {
        return db.sql("select " + COLUMNS
                        + ", m.lead as unit from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.closed_on is null and (m.stage in ('REGISTERED', 'PROPOSED', 'APPROVED', 'DISPUTED', 'FED_BACK')"
                        + " or m.asked_for is not null)")
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .query((row, n) -> waiting(row))
                .list();
    }

    /** Parts for which an assisting unit has not signed. */
    List<Waiting> unsigned(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql("select " + COLUMNS + """
                , p.unit from supervision.matter_party p
                  join supervision.matter m on m.jurisdiction = p.jurisdiction and m.id = p.matter
                 where p.jurisdiction = :jurisdiction and p.role = 'ASSIST' and p.signed_at is null and m.closed_on is null
                   and m.stage in ('ASSIGNED', 'SIGNED_FOR', 'IN_HAND', 'DISPUTED', 'ANSWERED')""" + (units == null ? "" : " and p.unit = any (cast(:units as uuid[]))"))
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .param("units", array(units))
                .query((row, n) -> waiting(row))
                .list();
    }

    /** What has come back to the leader who gave it. */
    List<Waiting> withLeader(UUID jurisdiction, UUID account) {
        return db.sql("select " + COLUMNS
                        + ", m.lead as unit from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.leader = :account and m.stage = 'WITH_LEADER'")
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .param("account", account)
                .query((row, n) -> waiting(row))
                .list();
    }

    private static UUID[] array(@Nullable Set<UUID> units) {
        return units == null ? new UUID[0] : units.toArray(UUID[]::new);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("stage"),
                row.getObject("unit", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getBoolean("asked"),
                row.getInt("version"));
    }
}
