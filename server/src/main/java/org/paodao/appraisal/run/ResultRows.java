package org.paodao.appraisal.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                .query((row, at) -> new ResultText.LineRow(
                        row.getString("unit"),
                        row.getInt("position"),
                        row.getString("clause"),
                        row.getString("kind"),
                        row.getBigDecimal("amount"),
                        row.getString("reason"),
                        row.getString("sources")))
                .list();
    }
}
