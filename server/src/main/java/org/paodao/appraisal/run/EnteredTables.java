package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Given;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of events and figures that are entered by hand. */
@Repository
class EnteredTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    EnteredTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The events of a round in their order, those that were withdrawn included. */
    List<Happening> happenings(UUID jurisdiction, UUID round) {
        return db.sql("""
                select * from appraisal.happening where jurisdiction = :jurisdiction and round = :round
                 order by clause, unit, happened_on, id""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .query(EnteredTables::happening)
                .list();
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from appraisal.happening where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** The events of a unit beside which evidence is kept. */
    Set<UUID> evidenced(UUID jurisdiction, UUID round, UUID unit) {
        return Set.copyOf(db.sql("""
                select id from appraisal.happening
                 where jurisdiction = :jurisdiction and round = :round and unit = :unit and file is not null""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("unit", unit)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list());
    }

    private static Happening happening(ResultSet row, int n) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        String name = row.getString("file_name");
        return new Happening(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("clause"),
                Given.Manner.valueOf(row.getString("manner")),
                row.getBigDecimal("amount"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("reason"),
                file == null || name == null ? null : new Happening.Evidence(file, name),
                row.getString("entered_by_name"),
                row.getString("withdrawn_for"));
    }

    void insert(CurrentUser user, UUID round, Happening event, String key) {
        Happening.Evidence evidence = event.evidence();
        int rows = db.sql("""
                insert into appraisal.happening (jurisdiction, id, round, unit, clause, manner, amount, happened_on, reason, file, file_name,
                       request_key, entered_at, entered_by, entered_by_name)
                values (:jurisdiction, :id, :round, :unit, :clause, :manner, cast(:amount as numeric), :on, :reason, cast(:file as uuid),
                        :fileName, :key, now(), :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", event.id())
                .param("round", round)
                .param("unit", event.unit())
                .param("clause", event.clause())
                .param("manner", event.manner().name())
                .param("amount", event.amount())
                .param("on", event.on())
                .param("reason", event.reason())
                .param("file", evidence == null ? null : evidence.file())
                .param("fileName", evidence == null ? null : evidence.name())
                .param("key", key)
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("The event %s was not kept.".formatted(event.id()));
        }
    }

    /** Takes an event out; false when it was before. */
    boolean withdraw(CurrentUser user, UUID round, UUID id, String reason) {
        return db.sql("""
                update appraisal.happening
                   set withdrawn_for = :reason, withdrawn_at = now(), withdrawn_by = :by, withdrawn_by_name = :byName
                 where jurisdiction = :jurisdiction and round = :round and id = :id and withdrawn_for is null""")
                        .param("reason", reason)
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .param("jurisdiction", user.jurisdiction())
                        .param("round", round)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Nobody else enters events or figures of a round until the transaction ends: what is entered in the same moment is held against what became of it. */
    void hold(UUID round) {
        db.sql("select pg_advisory_xact_lock(hashtext('appraisal.entered'), hashtext(:round))")
                .param("round", round.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The figures of a round. */
    List<TypedFigure> figures(UUID jurisdiction, UUID round) {
        return db.sql("""
                select id, unit, clause, name, value, answers, source from appraisal.figure
                 where jurisdiction = :jurisdiction and round = :round order by clause, unit, name""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .query((row, n) -> new TypedFigure(
                        row.getObject("id", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("clause"),
                        row.getString("name"),
                        row.getBigDecimal("value"),
                        row.getInt("answers"),
                        row.getString("source")))
                .list();
    }

    /** Keeps figures as they stood, before they become others or go. */
    void past(CurrentUser user, UUID round, List<UUID> ids) {
        db.sql("""
                insert into appraisal.figure_past (jurisdiction, id, version, value, answers, source, entered_at, entered_by, entered_by_name,
                       ended_at, ended_by, ended_by_name)
                select jurisdiction, id, version, value, answers, source, entered_at, entered_by, entered_by_name, now(), :by, :byName
                  from appraisal.figure where jurisdiction = :jurisdiction and round = :round and id = any(:ids)""")
                .param("by", user.account())
                .param("byName", user.displayName())
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Keeps figures; those there are become these. */
    void put(CurrentUser user, UUID round, List<TypedFigure> figures) {
        batches.batchUpdate(
                """
                insert into appraisal.figure as f (jurisdiction, id, round, clause, unit, name, value, answers, source, version, entered_at,
                       entered_by, entered_by_name)
                values (:jurisdiction, :id, :round, :clause, :unit, :name, :value, :answers, :source, 1, now(), :by, :byName)
                    on conflict (jurisdiction, round, clause, unit, name) do update
                   set value = excluded.value, answers = excluded.answers, source = excluded.source, version = f.version + 1,
                       entered_at = now(), entered_by = excluded.entered_by, entered_by_name = excluded.entered_by_name""",
                figures.stream().map(figure -> parameters(user, round, figure)).toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(CurrentUser user, UUID round, TypedFigure figure) {
        BigDecimal value = figure.value();
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("id", figure.id())
                .addValue("round", round)
                .addValue("clause", figure.clause())
                .addValue("unit", figure.unit())
                .addValue("name", figure.name())
                .addValue("value", value)
                .addValue("answers", figure.answers())
                .addValue("source", figure.source())
                .addValue("by", user.account())
                .addValue("byName", user.displayName());
    }

    /** Takes figures out of which nothing is said any more. */
    void remove(UUID jurisdiction, UUID round, List<UUID> ids) {
        db.sql("delete from appraisal.figure where jurisdiction = :jurisdiction and round = :round and id = any(:ids)")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
