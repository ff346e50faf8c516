package org.paodao.progress.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the register of questions and of how long answers take. */
@Repository
class AskTables {
    private static final TypeReference<Map<FieldKind, Integer>> MINUTES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    AskTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Nobody else registers questions in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.ask'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The register, oldest first. */
    List<Asking> all(UUID jurisdiction) {
        return db.sql("select * from progress.ask where jurisdiction = :jurisdiction order by since, created_at")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> asking(row))
                .list();
    }

    Optional<Asking> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.ask where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> asking(row))
                .optional();
    }

    private static Asking asking(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Asking(
                row.getString("name"),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getString("indicator"),
                new Asking.What(FieldKind.valueOf(row.getString("kind")), Rhythm.valueOf(row.getString("rhythm")), 1),
                row.getString("form"),
                row.getString("asker"),
                new Whom(Set.of((UUID[]) row.getArray("units").getArray()), Set.of((String[])
                        row.getArray("groups").getArray())),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                new Asking.Held(
                        "register",
                        "/tasks/asks/" + id,
                        new Asking.Entry(
                                id,
                                row.getInt("version"),
                                row.getObject("used_on", LocalDate.class),
                                row.getString("used_for"),
                                row.getObject("dropped_on", LocalDate.class),
                                row.getString("dropped_for"))));
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from progress.ask where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    void insert(CurrentUser user, UUID id, NewAsk ask) {
        db.sql("""
                insert into progress.ask (jurisdiction, id, request_key, name, aliases, indicator, kind, rhythm, form, asker, units,
                       groups, since, until, used_for, dropped_for, version, created_at, created_by_name)
                values (:jurisdiction, :id, :key, :name, cast(:aliases as text[]), :indicator, :kind, :rhythm, :form, :asker,
                       cast(:units as uuid[]), cast(:groups as text[]), :since, :until, '', '', 1, now(), :by)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("key", ask.requestKey())
                .param("name", ask.name())
                .param("aliases", array(ask.aliases()))
                .param("indicator", ask.indicator().isEmpty() ? null : ask.indicator())
                .param("kind", ask.kind().name())
                .param("rhythm", ask.rhythm().name())
                .param("form", ask.form())
                .param("asker", ask.asker())
                .param("units", array(ask.whom().units()))
                .param("groups", array(ask.whom().groups()))
                .param("since", ask.since())
                .param("until", ask.until())
                .param("by", user.displayName())
                .update();
    }

    /** As PostgreSQL writes an array: each element in quotes. */
    private static String array(Collection<?> elements) {
        return elements.stream()
                .map(one -> '"' + one.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Changes a line from the version before; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Asking.Entry entry, @Nullable LocalDate until) {
        return db.sql("""
                update progress.ask
                   set until = :until, used_on = :usedOn, used_for = :usedFor, dropped_on = :droppedOn, dropped_for = :droppedFor,
                       version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", entry.id())
                        .param("until", until)
                        .param("usedOn", entry.usedOn())
                        .param("usedFor", entry.usedFor())
                        .param("droppedOn", entry.droppedOn())
                        .param("droppedFor", entry.droppedFor())
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    /** The estimates of how long answers take, oldest first. */
    List<Efforts> efforts(UUID jurisdiction) {
        return db.sql("""
                select number, since, minutes, reason, set_at, set_by_name from progress.ask_effort
                 where jurisdiction = :jurisdiction order by number""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Efforts(
                        row.getInt("number"),
                        row.getObject("since", LocalDate.class),
                        json.readValue(row.getString("minutes"), MINUTES),
                        row.getString("reason"),
                        row.getTimestamp("set_at").toInstant(),
                        row.getString("set_by_name")))
                .list();
    }

    boolean insert(UUID jurisdiction, Efforts next) {
        return db.sql("""
                insert into progress.ask_effort (jurisdiction, number, since, minutes, reason, set_at, set_by_name)
                select :jurisdiction, :number, :since, cast(:minutes as jsonb), :reason, :at, :by
                on conflict do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("number", next.number())
                        .param("since", next.since())
                        .param("minutes", json.writeValueAsString(next.minutes()))
                        .param("reason", next.reason())
                        .param("at", Timestamp.from(next.setAt()))
                        .param("by", next.setBy())
                        .update()
                == 1;
    }
}
