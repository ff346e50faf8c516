package org.paodao.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads the editions of an indicator system. */
@Repository
class SystemTables {
    private final JdbcClient db;
    private final SystemRows rows;

    SystemTables(JdbcClient db, SystemRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** Nobody else changes the jurisdiction's system until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "indicator " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }

    /** The editions, newest first. */
    List<Edition> editions(UUID jurisdiction) {
        return db.sql("""
                select number, reason, holds_from, published_at, published_by_name from indicator.edition
                 where jurisdiction = :jurisdiction order by number desc""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Edition(
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getObject("holds_from", LocalDate.class),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list();
    }

    Optional<Integer> byRequest(UUID jurisdiction, String requestKey) {
        return db.sql("select number from indicator.edition where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", requestKey)
                .query(Integer.class)
                .optional();
    }

    /** The indicators of an edition, in the order of the office. */
    List<Indicator> indicators(UUID jurisdiction, int edition) {
        Map<UUID, List<Goal>> goals = goals(jurisdiction, edition);
        return db.sql("""
                select i.id, i.code, i.plan_item, d.*
                  from indicator.definition d join indicator.indicator i on (i.jurisdiction, i.id) = (d.jurisdiction, d.indicator)
                 where d.jurisdiction = :jurisdiction
                   and d.since_edition <= :edition and (d.until_edition is null or d.until_edition > :edition)
                 order by d.position, i.code""")
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Indicator(
                            id,
                            row.getString("code"),
                            row.getObject("plan_item", UUID.class),
                            rows.definition(row),
                            goals.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Goal>> goals(UUID jurisdiction, int edition) {
        Map<UUID, List<Goal>> goals = new HashMap<>();
        db.sql("""
                select indicator, unit, period, kind, terms, printed, path from indicator.target
                 where jurisdiction = :jurisdiction
                   and since_edition <= :edition and (until_edition is null or until_edition > :edition)
                 order by indicator, unit, period""")
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .query(row -> {
                    goals.computeIfAbsent(row.getObject("indicator", UUID.class), id -> new ArrayList<>())
                            .add(rows.goal(row));
                });
        return goals;
    }
}
