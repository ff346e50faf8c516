package org.paodao.appraisal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Appraisal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes runs again from what was frozen with them, and holds what comes out against what was kept. Needs nothing but the database. */
public final class Replays {
    private final JdbcClient db;

    private Replays(JdbcClient db) {
        this.db = db;
    }

    /**
     * Runs of a database, one by one.
     *
     * @param round only this one; null for all
     * @param number only this run of it; null for all
     */
    public static List<Replay> of(DataSource database, @Nullable UUID round, @Nullable Integer number) {
        return new Replays(JdbcClient.create(database)).all(null, round, number);
    }

    /** One run. */
    static Replay of(JdbcClient db, ResultTables.Key key) {
        return new Replays(db)
                .all(key.jurisdiction(), key.round(), key.number())
                .getFirst();
    }

    private List<Replay> all(@Nullable UUID jurisdiction, @Nullable UUID round, @Nullable Integer number) {
        List<Kept> runs = db.sql("""
                select r.jurisdiction, r.round, r.number, o.name, r.snapshot, r.snapshot_sha256, r.result_sha256
                  from appraisal.run r join appraisal.round o on (o.jurisdiction, o.id) = (r.jurisdiction, r.round)
                 where r.state = 'DONE' and (cast(:jurisdiction as uuid) is null or r.jurisdiction = cast(:jurisdiction as uuid))
                   and (cast(:round as uuid) is null or r.round = cast(:round as uuid))
                   and (cast(:number as integer) is null or r.number = cast(:number as integer))
                 order by r.jurisdiction, r.round, r.number""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("number", number)
                .query((row, n) -> new Kept(
                        new ResultTables.Key(
                                row.getObject("jurisdiction", UUID.class),
                                row.getObject("round", UUID.class),
                                row.getInt("number")),
                        row.getString("name"),
                        row.getBytes("snapshot"),
                        row.getString("snapshot_sha256"),
                        row.getString("result_sha256")))
                .list();
        List<Replay> replays = new ArrayList<>();
        runs.forEach(run -> replays.add(replay(run)));
        return replays;
    }

    private Replay replay(Kept run) {
        byte[] bytes = Prints.inflate(run.snapshot());
        Snapshot snapshot = SnapshotText.read(bytes);
        String print = Prints.of(bytes);
        String again = Prints.of(SnapshotText.write(snapshot));
        String result = Prints.of(ResultText.rows(Appraisal.of(snapshot.body().scheme(), snapshot.facts())));
        String kept = Prints.of(
                new ResultText.Rows(ResultRows.standings(db, run.key(), null), ResultRows.lines(db, run.key(), null)));
        return new Replay(
                run.key().round(),
                run.name(),
                run.key().number(),
                result,
                print.equals(run.print()) && again.equals(run.print()),
                result.equals(run.result()),
                kept.equals(run.result()));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Kept(ResultTables.Key key, String name, byte[] snapshot, String print, String result) {}

    /**
     * What a run came to when it was computed again.
     *
     * @param print SHA-256 of what came out now
     * @param sameSnapshot whether what it was computed from is as it was written
     * @param sameResult whether the same bytes came out
     * @param sameRows whether the ledger that is shown is what came out then
     */
    public record Replay(
            UUID round,
            String name,
            int number,
            String print,
            boolean sameSnapshot,
            boolean sameResult,
            boolean sameRows) {
        /** Whether everything is as it was. */
        public boolean intact() {
            return sameSnapshot && sameResult && sameRows;
        }
    }
}
