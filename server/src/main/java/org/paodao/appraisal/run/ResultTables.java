package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.CopyRows;
import org.paodao.indicator.Copying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what runs were computed from and of what came out; written once, by COPY. */
@Repository
class ResultTables {
    private final JdbcClient db;
    private final Copying copying;

    ResultTables(JdbcClient db, Copying copying) {
        this.db = db;
        this.copying = copying;
    }

    /** Writes a result. */
    void write(Key key, ResultText.Rows rows) {
        copying.into(
                "appraisal.standing (jurisdiction, round, run, unit, position, name, \"group\", total, place, grade, clauses, remarks)",
                to -> rows.standings().forEach(row -> copy(to, key, row)));
        copying.into(
                "appraisal.line (jurisdiction, round, run, unit, position, clause, kind, amount, reason, sources)",
                to -> rows.lines().forEach(row -> copy(to, key, row)));
    }

    /** Ends the run of a result with what it was computed from; false when the run is not at work any more. */
    boolean end(Key key, ResultText.Rows rows, Frozen frozen, String print) {
        return db.sql("""
                update appraisal.run
                   set state = 'DONE', finished_at = now(), beat_at = now(), done = steps, snapshot = :snapshot,
                       snapshot_sha256 = :print, snapshot_size = :size, result_sha256 = :result, units = :units, lines = :lines
                 where jurisdiction = :jurisdiction and round = :round and number = :number and state = 'RUNNING'""")
                        .param("snapshot", frozen.deflated())
                        .param("print", frozen.print())
                        .param("size", frozen.size())
                        .param("result", print)
                        .param("units", rows.standings().size())
                        .param("lines", rows.lines().size())
                        .param("jurisdiction", key.jurisdiction())
                        .param("round", key.round())
                        .param("number", key.number())
                        .update()
                == 1;
    }

    private static void copy(CopyRows to, Key key, ResultText.StandingRow row) {
        to.id(key.jurisdiction())
                .id(key.round())
                .integer(key.number())
                .id(UUID.fromString(row.member().unit()));
        to.integer(row.position()).words(row.member().name()).words(row.member().group());
        to.decimal(row.total()).integer(row.rank().place());
        to.words(row.rank().grade())
                .words(row.texts().clauses())
                .words(row.texts().remarks());
        to.end();
    }

    private static void copy(CopyRows to, Key key, ResultText.LineRow row) {
        to.id(key.jurisdiction()).id(key.round()).integer(key.number()).id(UUID.fromString(row.unit()));
        to.integer(row.position()).words(row.clause()).words(row.kind());
        to.decimal(row.amount()).words(row.reason()).words(row.sources());
        to.end();
    }

    /** What a run was computed from, inflated. */
    byte[] snapshot(Key key) {
        return Prints.inflate(db.sql("""
                select snapshot from appraisal.run
                 where jurisdiction = :jurisdiction and round = :round and number = :number and state = 'DONE'""")
                .param("jurisdiction", key.jurisdiction())
                .param("round", key.round())
                .param("number", key.number())
                .query((row, n) -> row.getBytes("snapshot"))
                .single());
    }

    /**
     * The standings in the order of the result.
     *
     * @param unit only this one; null for all
     */
    List<ResultText.StandingRow> standings(Key key, @Nullable UUID unit) {
        return ResultRows.standings(db, key, unit);
    }

    /** The ledger of a unit, or of all by unit. */
    List<ResultText.LineRow> lines(Key key, @Nullable UUID unit) {
        return ResultRows.lines(db, key, unit);
    }

    /** A line of a unit by its place in the ledger, and the lines of all units under its clause; none where there is no such line. */
    List<ResultText.LineRow> around(Key key, UUID unit, int position) {
        return ResultRows.around(db, key, unit, position);
    }

    /** What the lines of each unit come to, by clause or veto. */
    Map<String, Map<String, BigDecimal>> marks(Key key) {
        return ResultRows.marks(db, key);
    }

    /** Computes a run again. */
    Replays.Replay replay(Key key) {
        return Replays.of(db, key);
    }

    /** Which run. */
    record Key(UUID jurisdiction, UUID round, int number) {}
}
