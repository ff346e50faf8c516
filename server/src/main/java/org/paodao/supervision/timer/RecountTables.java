package org.paodao.supervision.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Pause;
import org.paodao.supervision.clock.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of last days that are counted again. */
@Repository
class RecountTables {
    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    RecountTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The edition by which last days were counted; 0 for what Paodao ships. */
    int countedBy(UUID jurisdiction) {
        return db.sql(
                        "select coalesce(max(edition), 0) from supervision.clock_calendar where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(Integer.class)
                .single();
    }

    void countedBy(UUID jurisdiction, int edition) {
        db.sql("""
                insert into supervision.clock_calendar (jurisdiction, edition) values (:jurisdiction, :edition)
                on conflict (jurisdiction) do update set edition = excluded.edition""")
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .update();
    }

    /** Clocks of matters that are not answered, whose last day nobody has granted. */
    List<Recounting.Held> counted(UUID jurisdiction) {
        return db.sql("""
                select id, begun, span_days, span_working, pauses, due, version from supervision.matter
                 where jurisdiction = :jurisdiction and closed_on is null and due is not null and answered_on is null
                   and extended_to is null""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Recounting.Held(
                        row.getObject("id", UUID.class),
                        deadline(row),
                        row.getObject("due", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    /** Should somebody take a step at the same moment, nothing is moved, and the next round counts again. */
    void move(UUID jurisdiction, List<Recounting.Moved> moved) {
        int rows = db.sql("""
                update supervision.matter m set due = c.due, version = m.version + 1
                  from unnest(cast(:matters as uuid[]), cast(:dues as date[]), cast(:versions as integer[])) as c (id, due, version)
                 where m.jurisdiction = :jurisdiction and m.id = c.id and m.version = c.version""")
                .param("jurisdiction", jurisdiction)
                .param("matters", moved.stream().map(one -> one.was().matter()).toArray(UUID[]::new))
                .param("dues", moved.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .param(
                        "versions",
                        moved.stream().map(one -> one.was().version()).toArray(Integer[]::new))
                .update();
        if (rows != moved.size()) {
            throw new IllegalStateException(
                    "Somebody took a step: %d of %d last days were moved.".formatted(rows, moved.size()));
        }
    }

    private Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                row.getObject("begun", LocalDate.class),
                new Span(row.getInt("span_days"), row.getBoolean("span_working")),
                json.readValue(row.getString("pauses"), PAUSES),
                null);
    }
}
