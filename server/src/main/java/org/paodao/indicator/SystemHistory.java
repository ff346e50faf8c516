package org.paodao.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that the editions of a jurisdiction ever said, in four statements: for whoever looks at figures of different times. */
@Repository
public class SystemHistory {
    private final JdbcClient db;
    private final SystemTables tables;
    private final SystemRows rows;

    SystemHistory(JdbcClient db, SystemTables tables, SystemRows rows) {
        this.db = db;
        this.tables = tables;
        this.rows = rows;
    }

    /** What holds for which period. */
    public SystemTimes of(UUID jurisdiction) {
        return new SystemTimes(
                tables.editions(jurisdiction), closings(jurisdiction), definitions(jurisdiction), goals(jurisdiction));
    }

    private Map<Period, SystemTimes.Closing> closings(UUID jurisdiction) {
        Map<Period, SystemTimes.Closing> closings = new HashMap<>();
        db.sql("select period, edition, closed_at from indicator.closing where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    closings.put(
                            Period.parse(row.getString("period")),
                            new SystemTimes.Closing(
                                    row.getInt("edition"),
                                    row.getTimestamp("closed_at").toInstant()));
                });
        return closings;
    }

    private List<SystemTimes.Defined> definitions(UUID jurisdiction) {
        return db.sql("""
                select i.id, i.code, i.plan_item, d.*
                  from indicator.definition d join indicator.indicator i on (i.jurisdiction, i.id) = (d.jurisdiction, d.indicator)
                 where d.jurisdiction = :jurisdiction
                 order by d.position, i.code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new SystemTimes.Defined(
                        row.getInt("since_edition"),
                        upTo(row.getInt("until_edition")),
                        new Indicator(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getObject("plan_item", UUID.class),
                                rows.definition(row),
                                List.of())))
                .list();
    }

    private List<SystemTimes.Wanted> goals(UUID jurisdiction) {
        return db.sql("""
                select indicator, unit, period, since_edition, until_edition, kind, terms, printed, path from indicator.target
                 where jurisdiction = :jurisdiction order by indicator, unit, period""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new SystemTimes.Wanted(
                        row.getObject("indicator", UUID.class),
                        row.getInt("since_edition"),
                        upTo(row.getInt("until_edition")),
                        rows.goal(row)))
                .list();
    }

    /** JDBC reads null as 0, and no edition has that number. */
    private static int upTo(int until) {
        return until == 0 ? Integer.MAX_VALUE : until;
    }
}
