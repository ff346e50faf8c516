package org.paodao.supervision.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of quarterly checks. */
@Repository
class QuarterCheckTables {
    private final JdbcClient db;

    QuarterCheckTables(JdbcClient db) {
        this.db = db;
    }

    /** Those of a problem, newest first. */
    List<QuarterCheck> of(UUID jurisdiction, UUID problem) {
        return db.sql("""
                select quarter, course, words, checked_at, checked_by_name from supervision.problem_check
                 where jurisdiction = :jurisdiction and problem = :problem order by quarter desc""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query((row, n) -> read(row))
                .list();
    }

    /** The problems that were open at the end of a quarter, or are now, each with its check; those without one first. */
    List<QuarterRound.Line> round(UUID jurisdiction, Quarter quarter) {
        List<QuarterRound.Line> lines = new ArrayList<>();
        db.sql("""
                select p.*, c.quarter, c.course, c.words, c.checked_at, c.checked_by_name
                  from supervision.problem p
                  left join supervision.problem_check c
                    on (c.jurisdiction, c.problem) = (p.jurisdiction, p.id) and c.quarter = :quarter
                 where p.jurisdiction = :jurisdiction and p.stage <> 'WITHDRAWN' and p.listed_on <= :last
                   and (p.closed_on is null or p.closed_on > :last or c.quarter is not null)
                 order by c.quarter nulls first, p.due, p.id""")
                .param("jurisdiction", jurisdiction)
                .param("quarter", quarter.toString())
                .param("last", quarter.last())
                .query(row -> {
                    lines.add(new QuarterRound.Line(ProblemRows.problem(row), checked(row)));
                });
        return lines;
    }

    private static @Nullable QuarterCheck checked(ResultSet row) throws SQLException {
        return row.getString("quarter") == null ? null : read(row);
    }

    private static QuarterCheck read(ResultSet row) throws SQLException {
        return new QuarterCheck(
                row.getString("quarter"),
                QuarterCheck.Course.valueOf(row.getString("course")),
                row.getString("words"),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("checked_by_name"));
    }

    /** How many open problems have no check in a quarter. */
    int missing(UUID jurisdiction, Quarter quarter) {
        return db.sql("""
                select count(*) from supervision.problem p
                 where jurisdiction = :jurisdiction and stage not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN') and listed_on <= :last
                   and not exists (select 1 from supervision.problem_check c
                                    where (c.jurisdiction, c.problem) = (p.jurisdiction, p.id) and c.quarter = :quarter)""")
                .param("jurisdiction", jurisdiction)
                .param("quarter", quarter.toString())
                .param("last", quarter.last())
                .query(Integer.class)
                .single();
    }

    Optional<QuarterCheck> one(UUID jurisdiction, UUID problem, Quarter quarter) {
        return of(jurisdiction, problem).stream()
                .filter(check -> check.quarter().equals(quarter.toString()))
                .findFirst();
    }

    /** Keeps a check; false when the quarter has one already. */
    boolean insert(CurrentUser user, UUID problem, QuarterChecks.Entry entry) {
        return db.sql("""
                        insert into supervision.problem_check (jurisdiction, problem, quarter, course, words, checked_at, checked_by,
                               checked_by_name)
                        values (:jurisdiction, :problem, :quarter, :course, :words, now(), :by, :name)
                        on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("problem", problem)
                        .param("quarter", entry.quarter().toString())
                        .param("course", entry.course().name())
                        .param("words", entry.words())
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }
}
