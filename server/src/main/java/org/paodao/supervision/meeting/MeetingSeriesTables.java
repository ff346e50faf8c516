package org.paodao.supervision.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the series of meetings. */
@Repository
class MeetingSeriesTables {
    private final JdbcClient db;

    MeetingSeriesTables(JdbcClient db) {
        this.db = db;
    }

    List<Series> all(UUID jurisdiction) {
        return db.sql("select * from supervision.meeting_series where jurisdiction = :jurisdiction order by name, id")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> series(row))
                .list();
    }

    Optional<Series> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from supervision.meeting_series where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> series(row))
                .optional();
    }

    /** The same, with nobody else ending it or calling its meetings until the transaction ends. */
    Optional<Series> held(UUID jurisdiction, UUID id) {
        return db.sql("""
                select * from supervision.meeting_series where jurisdiction = :jurisdiction and id = :id for no key update""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> series(row))
                .optional();
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("""
                select id from supervision.meeting_series where jurisdiction = :jurisdiction and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** The days of a series for which a meeting was called, cancelled ones included. */
    Set<LocalDate> called(UUID jurisdiction, UUID series) {
        return db.sql("select slot from supervision.meeting where jurisdiction = :jurisdiction and series = :series")
                .param("jurisdiction", jurisdiction)
                .param("series", series)
                .query((row, n) -> row.getObject("slot", LocalDate.class))
                .set();
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new MeetingRhythm(row.getInt("every_months"), row.getInt("first_month"), row.getInt("day_of_month")),
                row.getString("place"),
                row.getString("chair"),
                new Series.Life(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("ended_for")),
                row.getInt("version"));
    }

    void insert(UUID jurisdiction, Series series, String requestKey, Instant at) {
        db.sql("""
                insert into supervision.meeting_series (jurisdiction, id, name, every_months, first_month, day_of_month, place, chair,
                       since, request_key, version, created_at)
                values (:jurisdiction, :id, :name, :every, :first, :day, :place, :chair, :since, :key, :version, :at)""")
                .param("jurisdiction", jurisdiction)
                .param("id", series.id())
                .param("name", series.name())
                .param("every", series.rhythm().everyMonths())
                .param("first", series.rhythm().firstMonth())
                .param("day", series.rhythm().dayOfMonth())
                .param("place", series.place())
                .param("chair", series.chair())
                .param("since", series.life().since())
                .param("key", requestKey)
                .param("version", series.version())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends a series; false when somebody else was faster. */
    boolean end(UUID jurisdiction, Series series) {
        return db.sql("""
                update supervision.meeting_series set until = :until, ended_for = :why, version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", series.id())
                        .param("until", series.life().until())
                        .param("why", series.life().endedFor())
                        .param("version", series.version())
                        .update()
                == 1;
    }
}
