package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of loads and of how the columns of sources are read. */
@Repository
class LoadTables {
    private static final String ALL =
            "id, name, sha256, file, state, reading, found, done, lines, fresh, changed, unchanged, warned, version,"
                    + " started_at, started_by_name ";

    private final JdbcClient db;
    private final JsonMapper json;

    LoadTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** How many figures of a load nobody sent yet, by their periods, the newest first. */
    SequencedMap<Period, Integer> drafts(UUID jurisdiction, UUID load) {
        SequencedMap<Period, Integer> drafts = new LinkedHashMap<>();
        db.sql("""
                select period, count(*) as drafts from indicator.value
                 where jurisdiction = :jurisdiction and state = 'DRAFT' and load = :load
                 group by period order by period desc""").param("jurisdiction", jurisdiction).param("load", load).query(row -> {
            drafts.put(Period.parse(row.getString("period")), row.getInt("drafts"));
        });
        return drafts;
    }

    /** What a form began that is sent once more; whoever sends the same at the same time waits until this transaction ends. */
    Optional<UUID> byRequest(CurrentUser user, String key) {
        db.sql("select pg_advisory_xact_lock(hashtext('indicator.load'), hashtext(:jurisdiction || :key))")
                .param("jurisdiction", user.jurisdiction().toString())
                .param("key", key)
                .query((row, n) -> n)
                .list();
        return db.sql("select id from indicator.load where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", user.jurisdiction())
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Which form began it. */
    void requested(CurrentUser user, UUID load, String key) {
        db.sql("update indicator.load set request_key = :key where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", load)
                .param("key", key)
                .update();
    }

    void insert(CurrentUser user, LoadLine load) {
        db.sql("""
                insert into indicator.load (jurisdiction, id, name, sha256, file, state, reading, lines, fresh, changed, unchanged, warned, started_by,
                       started_by_name)
                values (:jurisdiction, :id, :name, :sha256, :file, :state, :reading::jsonb, :lines, :fresh, :changed, :unchanged, :warned, :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", load.id())
                .param("name", load.name())
                .param("sha256", load.sha256())
                .param("file", load.file())
                .param("state", load.state())
                .param("reading", load.reading() == null ? null : json.writeValueAsString(load.reading()))
                .param("lines", load.lines())
                .param("fresh", load.fresh())
                .param("changed", load.changed())
                .param("unchanged", load.unchanged())
                .param("warned", load.warned())
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    /** The newest hundred: of the whole jurisdiction, or those that somebody began. */
    List<LoadLine> newest(UUID jurisdiction, @Nullable UUID by) {
        return db.sql("select " + ALL + """
                  from indicator.load
                 where jurisdiction = :jurisdiction and (cast(:by as uuid) is null or started_by = :by)
                 order by started_at desc
                 limit 100""")
                .param("jurisdiction", jurisdiction)
                .param("by", by)
                .query(this::line)
                .list();
    }

    Optional<LoadLine> one(UUID jurisdiction, UUID id, @Nullable UUID by) {
        return db.sql("select " + ALL + """
                  from indicator.load
                 where jurisdiction = :jurisdiction and id = :id and (cast(:by as uuid) is null or started_by = :by)""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .param("by", by)
                .query(this::line)
                .optional();
    }

    private LoadLine line(ResultSet row, int number) throws SQLException {
        String reading = row.getString("reading");
        String found = row.getString("found");
        return new LoadLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sha256"),
                row.getObject("file", UUID.class),
                row.getString("state"),
                reading == null ? null : json.readValue(reading, LoadReading.class),
                found == null ? null : json.readValue(found, LoadLine.Found.class),
                row.getInt("done"),
                row.getInt("lines"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("warned"),
                row.getInt("version"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by_name"));
    }

    /** How far a job is. */
    void progress(UUID jurisdiction, UUID id, int done, int lines) {
        db.sql("update indicator.load set done = :done, lines = :lines where jurisdiction = :jurisdiction and id = :id")
                .param("done", done)
                .param("lines", lines)
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .update();
    }

    /** Turns a load from one state to another; false when it is not there any more. Of what was given up nothing came to be. */
    boolean turn(UUID jurisdiction, UUID id, String from, String to) {
        return db.sql("""
                update indicator.load
                   set state = :to, fresh = case when :kept then fresh else 0 end, changed = case when :kept then changed else 0 end,
                       unchanged = case when :kept then unchanged else 0 end, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state = :from""")
                        .param("to", to)
                        .param("kept", !to.equals("DROPPED") && !to.equals("BROKEN"))
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Looks at a file anew, read in another way. */
    boolean reread(UUID jurisdiction, UUID id, LoadReading reading) {
        return db.sql("""
                update indicator.load set state = 'CHECKING', reading = :reading::jsonb, done = 0, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state in ('CHECKED', 'REFUSED')""")
                        .param("reading", json.writeValueAsString(reading))
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Keeps what was found in a file, and what taking it would do. */
    void found(UUID jurisdiction, UUID id, LoadLine.Found found, BulkTables.Counts would) {
        boolean refused = found.wrong() > 0 || found.figures() == 0;
        db.sql("""
                update indicator.load
                   set state = :state, found = :found::jsonb, fresh = :fresh, changed = :changed, unchanged = :unchanged,
                       warned = :warned, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state in ('CHECKING', 'TAKING')""")
                .param("state", refused ? "REFUSED" : "CHECKED")
                .param("found", json.writeValueAsString(found))
                .param("fresh", refused ? 0 : would.fresh())
                .param("changed", refused ? 0 : would.changed())
                .param("unchanged", refused ? 0 : found.figures() - would.fresh() - would.changed())
                .param("warned", refused ? 0 : would.warned())
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .update();
    }

    void taken(UUID jurisdiction, UUID id, BulkTables.Counts counts, int lines) {
        db.sql("""
                update indicator.load
                   set state = 'TAKEN', lines = :lines, done = :lines, fresh = :fresh, changed = :changed, unchanged = :unchanged,
                       warned = :warned, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state = 'TAKING'""")
                .param("lines", lines)
                .param("fresh", counts.fresh())
                .param("changed", counts.changed())
                .param("unchanged", lines - counts.fresh() - counts.changed())
                .param("warned", counts.warned())
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .update();
    }

    /** What a stopped server left half done can be begun anew. */
    void breakUnfinished() {
        db.sql("""
                update indicator.load set state = 'BROKEN', fresh = 0, changed = 0, unchanged = 0, version = version + 1
                 where state in ('CHECKING', 'TAKING')""").update();
    }

    /** How the columns of the sources are read. */
    List<LoadProfile> profiles(UUID jurisdiction) {
        return db.sql(
                        "select name, reading from indicator.load_profile where jurisdiction = :jurisdiction order by name")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new LoadProfile(
                        row.getString("name"), json.readValue(row.getString("reading"), LoadReading.class)))
                .list();
    }

    void keep(CurrentUser user, LoadProfile profile) {
        db.sql("""
                insert into indicator.load_profile (jurisdiction, name, reading, changed_by, changed_by_name)
                values (:jurisdiction, :name, :reading::jsonb, :by, :byName)
                on conflict (jurisdiction, name) do update
                   set reading = excluded.reading, version = load_profile.version + 1, changed_at = now(),
                       changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name""")
                .param("jurisdiction", user.jurisdiction())
                .param("name", profile.name())
                .param("reading", json.writeValueAsString(profile.reading()))
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }
}
