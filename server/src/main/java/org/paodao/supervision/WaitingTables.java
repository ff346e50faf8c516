package org.paodao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How far urging has gone over the clock that runs; 0 for not at all. */
    private static final String URGED = """
            case when m.paused_on is null and exists (
                      select from supervision.clock_turn c
                       where c.jurisdiction = m.jurisdiction and c.matter = m.id and c.due = m.due and c.reminder_on is not null)
                 then greatest(1, (select max(n.level) from supervision.matter_note n
                                    where n.jurisdiction = m.jurisdiction and n.matter = m.id and n.kind = 'URGED'))
                 else 0 end as urged""";

    private final JdbcClient db;
    private final Clock clock;

    WaitingTables(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Open matters that are led by these units; of all, those without a unit included, when there are none. */
    List<Waiting> led(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql("select " + COLUMNS + ", " + URGED
                        + ", m.lead as unit from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.closed_on is null and m.stage <> 'WITH_LEADER'"
                        + (units == null
                                ? ""
                                : " and m.assigned_on is not null and m.lead = any (cast(:units as uuid[]))"))
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .param("units", array(units))
                .query((row, n) -> waiting(row, row.getInt("urged")))
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
                .query((row, n) -> waiting(row, 0))
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
                .query((row, n) -> waiting(row, 0))
                .list();
    }

    /** What has come back to each of the leaders who gave it, by account. */
    Map<UUID, List<Waiting>> withLeaders(UUID jurisdiction) {
        Map<UUID, List<Waiting>> found = new HashMap<>();
        db.sql("select " + COLUMNS
                        + ", m.lead as unit, m.leader from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.leader is not null and m.stage = 'WITH_LEADER'")
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("leader", UUID.class), leader -> new ArrayList<>())
                            .add(waiting(row, 0));
                });
        return found;
    }

    /** What has come back to the leader who gave it. */
    List<Waiting> withLeader(UUID jurisdiction, UUID account) {
        return db.sql("select " + COLUMNS
                        + ", m.lead as unit from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.leader = :account and m.stage = 'WITH_LEADER'")
                .param("jurisdiction", jurisdiction)
                .param("zone", clock.getZone().getId())
                .param("account", account)
                .query((row, n) -> waiting(row, 0))
                .list();
    }

    private static UUID[] array(@Nullable Set<UUID> units) {
        return units == null ? new UUID[0] : units.toArray(UUID[]::new);
    }

    private static Waiting waiting(ResultSet row, int urged) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("stage"),
                row.getObject("unit", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getBoolean("asked"),
                row.getInt("version"),
                urged);
    }
}
