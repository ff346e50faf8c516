package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what came out of runs, in the order of its canonical bytes. */
final class ResultRows {
    private ResultRows() {}

    /**
     * The standings in the order of the result.
     *
     * @param unit only this one; null for all
     */
    static List<ResultText.StandingRow> standings(JdbcClient db, ResultTables.Key key, @Nullable UUID unit) {
        return db.sql("""
                select * from appraisal.standing
                 where jurisdiction = :jurisdiction and round = :round and run = :number
                   and (cast(:unit as uuid) is null or unit = cast(:unit as uuid))
                 order by position""")
                .param("jurisdiction", key.jurisdiction())
                .param("round", key.round())
                .param("number", key.number())
                .param("unit", unit)
                .query(ResultRows::standing)
                .list();
    }

    private static ResultText.StandingRow standing(ResultSet row, int n) throws SQLException {
        return new ResultText.StandingRow(
                new Member(row.getString("unit"), row.getString("name"), row.getString("group")),
                row.getInt("position"),
                row.getBigDecimal("total"),
                new Standing.Rank(row.getObject("place", Integer.class), row.getString("grade")),
                new ResultText.StandingRow.Texts(row.getString("clauses"), row.getString("remarks")));
    }

    /** The ledger of a unit, or of all by unit. */
    static List<ResultText.LineRow> lines(JdbcClient db, ResultTables.Key key, @Nullable UUID unit) {
        return db.sql("""
                select * from appraisal.line
                 where jurisdiction = :jurisdiction and round = :round and run = :number
                   and (cast(:unit as uuid) is null or unit = cast(:unit as uuid))
                 order by unit, position""")
                .param("jurisdiction", key.jurisdiction())
                .param("round", key.round())
                .param("number", key.number())
                .param("unit", unit)
                .query(ResultRows::line)
                .list();
    }

    /** A line of a unit by its place in the ledger, and the lines of all units under its clause; none where there is no such line. */
    static List<ResultText.LineRow> around(JdbcClient db, ResultTables.Key key, UUID unit, int position) {
        return db.sql("""
                select l.* from appraisal.line l
                  join appraisal.line one on (one.jurisdiction, one.round, one.run, one.clause) = (l.jurisdiction, l.round, l.run, l.clause)
                 where l.jurisdiction = :jurisdiction and l.round = :round and l.run = :number
                   and one.unit = :unit and one.position = :position
                 order by l.unit, l.position""")
                .param("jurisdiction", key.jurisdiction())
                .param("round", key.round())
                .param("number", key.number())
                .param("unit", unit)
                .param("position", position)
                .query(ResultRows::line)
                .list();
    }

    /** What the lines of each unit come to, by clause or veto. */
    static Map<String, Map<String, BigDecimal>> marks(JdbcClient db, ResultTables.Key key) {
        Map<String, Map<String, BigDecimal>> marks = new HashMap<>();
        db.sql("""
                select unit, clause, sum(amount) as marks from appraisal.line
                 where jurisdiction = :jurisdiction and round = :round and run = :number
                 group by unit, clause""")
                .param("jurisdiction", key.jurisdiction())
                .param("round", key.round())
                .param("number", key.number())
                .query(row -> {
                    marks.computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                            .put(row.getString("clause"), row.getBigDecimal("marks"));
                });
        return marks;
    }

    private static ResultText.LineRow line(ResultSet row, int n) throws SQLException {
        return new ResultText.LineRow(
                row.getString("unit"),
                row.getInt("position"),
                row.getString("clause"),
                row.getString("kind"),
                row.getBigDecimal("amount"),
                row.getString("reason"),
                row.getString("sources"));
    }
}
