package org.paodao.appraisal.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of runs without what they were computed from and what came out. */
@Repository
class RunTables {
    private static final String COLUMNS = """
            round, number, kind, state, step, done, steps, beat_at, started_at, started_by, started_by_name, finished_at,
                   snapshot_sha256, result_sha256, units, lines""";
    /** A node that has not been heard of so long has stopped. */
    static final String STALE = "beat_at < now() - interval '2 minutes'";

    private final JdbcClient db;

    RunTables(JdbcClient db) {
        this.db = db;
    }

    Optional<Run> one(UUID jurisdiction, UUID round, int number) {
        return db.sql("select " + COLUMNS + """

                  from appraisal.run where jurisdiction = :jurisdiction and round = :round and number = :number""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("number", number)
                .query(RunTables::run)
                .optional();
    }

    /** The newest first. */
    List<Run> of(UUID jurisdiction, UUID round) {
        return db.sql("select " + COLUMNS + """

                  from appraisal.run where jurisdiction = :jurisdiction and round = :round order by number desc limit 200""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .query(RunTables::run)
                .list();
    }

    Optional<Run> byRequest(UUID jurisdiction, String key) {
        return db.sql("select " + COLUMNS
                        + " from appraisal.run where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(RunTables::run)
                .optional();
    }

    private static Run run(ResultSet row, int n) throws SQLException {
        return new Run(
                row.getObject("round", UUID.class),
                row.getInt("number"),
                Run.Kind.valueOf(row.getString("kind")),
                Run.State.valueOf(row.getString("state")),
                new Run.Progress(
                        row.getString("step"),
                        row.getInt("done"),
                        row.getInt("steps"),
                        row.getTimestamp("beat_at").toInstant()),
                new Run.Begun(
                        row.getTimestamp("started_at").toInstant(),
                        row.getObject("started_by", UUID.class),
                        row.getString("started_by_name")),
                result(row));
    }

    private static Run.@Nullable Result result(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("finished_at");
        String snapshot = row.getString("snapshot_sha256");
        return at == null || snapshot == null
                ? null
                : new Run.Result(
                        at.toInstant(),
                        snapshot,
                        Objects.requireNonNull(row.getString("result_sha256")),
                        row.getInt("units"),
                        row.getInt("lines"));
    }

    /** Runs of a round that stopped on their way are given up. */
    int breakStale(UUID jurisdiction, UUID round) {
        return db.sql("""
                update appraisal.run set state = 'BROKEN', finished_at = now()
                 where jurisdiction = :jurisdiction and round = :round and state in ('WAITING', 'RUNNING') and\s""" + STALE)
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .update();
    }

    /** Begins the next run; none while another one is at work. */
    Optional<Integer> begin(CurrentUser user, UUID round, Run.Kind kind, String key) {
        return db.sql("""
                insert into appraisal.run (jurisdiction, round, number, kind, request_key, state, step, done, steps, beat_at, started_at,
                       started_by, started_by_name)
                select :jurisdiction, :round, coalesce(max(number), 0) + 1, :kind, :key, 'WAITING', 'COLLECTING', 0, 0, now(), now(),
                       :by, :byName
                  from appraisal.run where jurisdiction = :jurisdiction and round = :round
                on conflict do nothing
                returning number""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("kind", kind.name())
                .param("key", key)
                .param("by", user.account())
                .param("byName", user.displayName())
                .query((row, n) -> row.getInt("number"))
                .optional();
    }

    /** Takes a run that waits, or whose node has stopped; false when another node has it. */
    boolean take(UUID jurisdiction, UUID round, int number) {
        return db.sql("""
                update appraisal.run set state = 'RUNNING', beat_at = now()
                 where jurisdiction = :jurisdiction and round = :round and number = :number
                   and (state = 'WAITING' or (state = 'RUNNING' and\s""" + STALE + "))")
                        .param("jurisdiction", jurisdiction)
                        .param("round", round)
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Says how far it is. */
    void beat(UUID jurisdiction, UUID round, int number, Run.Progress progress) {
        db.sql("""
                update appraisal.run set step = :step, done = :done, steps = :of, beat_at = now()
                 where jurisdiction = :jurisdiction and round = :round and number = :number and state = 'RUNNING'""")
                .param("step", progress.step())
                .param("done", progress.done())
                .param("of", progress.of())
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("number", number)
                .update();
    }

    void broke(UUID jurisdiction, UUID round, int number) {
        db.sql("""
                update appraisal.run set state = 'BROKEN', finished_at = now()
                 where jurisdiction = :jurisdiction and round = :round and number = :number and state in ('WAITING', 'RUNNING')""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("number", number)
                .update();
    }

    /** What a stopped node left. */
    List<Left> left() {
        return db.sql("""
                select jurisdiction, round, number, started_by, started_by_name from appraisal.run
                 where state in ('WAITING', 'RUNNING') and\s""" + STALE)
                .query((row, n) -> new Left(
                        new CurrentUser(
                                row.getObject("started_by", UUID.class),
                                row.getObject("jurisdiction", UUID.class),
                                "",
                                row.getString("started_by_name"),
                                Authority.JOB),
                        row.getObject("round", UUID.class),
                        row.getInt("number")))
                .list();
    }

    /** A run that did not come to its end. */
    record Left(CurrentUser user, UUID round, int number) {}
}
