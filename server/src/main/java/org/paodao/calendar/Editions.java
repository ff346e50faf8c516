package org.paodao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of editions and their days. */
@Repository
class Editions {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    Editions(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The newest edition; 0 when the jurisdiction has none of its own. */
    int newest(UUID jurisdiction) {
        return db.sql("select coalesce(max(number), 0) from calendar.edition where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(Integer.class)
                .single();
    }

    List<Edition> all(UUID jurisdiction) {
        return db.sql("""
                select number, reason, made_at, made_by_name from calendar.edition
                 where jurisdiction = :jurisdiction order by number desc""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Edition(
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by_name")))
                .list();
    }

    List<SpecialDay> days(UUID jurisdiction, int edition) {
        return db.sql("""
                select year, day, works, name, source from calendar.special_day
                 where jurisdiction = :jurisdiction
                   and since_edition <= :edition and (until_edition is null or until_edition > :edition)
                 order by day""")
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .query((row, n) -> new SpecialDay(
                        row.getInt("year"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("works"),
                        row.getString("name"),
                        row.getString("source")))
                .list();
    }

    /** Nobody else changes the jurisdiction's calendar until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "calendar " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }

    void insert(CurrentUser user, int number, String reason) {
        db.sql("""
                insert into calendar.edition (jurisdiction, number, reason, made_by, made_by_name)
                values (:jurisdiction, :number, :reason, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("number", number)
                .param("reason", reason)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** Ends the days of some years before an edition. */
    void close(UUID jurisdiction, int edition, Set<Integer> years) {
        db.sql("""
                update calendar.special_day set until_edition = :edition
                 where jurisdiction = :jurisdiction and year in (:years) and until_edition is null""")
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .param("years", years)
                .update();
    }

    void insert(UUID jurisdiction, int edition, List<SpecialDay> days) {
        batches.batchUpdate(
                """
                insert into calendar.special_day (jurisdiction, day, since_edition, year, works, name, source)
                values (:jurisdiction, :day, :edition, :year, :works, :name, :source)""", days.stream().map(day -> row(jurisdiction, edition, day)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(UUID jurisdiction, int edition, SpecialDay day) {
        return new MapSqlParameterSource("jurisdiction", jurisdiction)
                .addValue("day", day.day())
                .addValue("edition", edition)
                .addValue("year", day.year())
                .addValue("works", day.works())
                .addValue("name", day.name())
                .addValue("source", day.source());
    }
}
