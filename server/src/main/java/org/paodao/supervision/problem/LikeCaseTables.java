package org.paodao.supervision.problem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of like-case checks. */
@Repository
class LikeCaseTables {
    private final JdbcClient db;

    LikeCaseTables(JdbcClient db) {
        this.db = db;
    }

    List<LikeCase> of(UUID jurisdiction, UUID problem) {
        return db.sql("""
                select * from supervision.problem_like_case
                 where jurisdiction = :jurisdiction and problem = :problem order by asked_on, due, unit""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query(LikeCaseTables::read)
                .list();
    }

    Optional<LikeCase> one(UUID jurisdiction, UUID problem, UUID unit) {
        return of(jurisdiction, problem).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst();
    }

    /** How many of a problem are not answered. */
    long open(UUID jurisdiction, UUID problem) {
        return of(jurisdiction, problem).stream()
                .filter(one -> one.answer() == null)
                .count();
    }

    /** Those of these units, or of all, that are not answered. */
    List<LikeCase> waiting(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql("""
                select * from supervision.problem_like_case
                 where jurisdiction = :jurisdiction and answer is null
                   and (cast(:units as text) is null or unit = any(cast(:units as uuid[])))
                 order by due, problem, unit""")
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? null : ProblemRows.array(units))
                .query(LikeCaseTables::read)
                .list();
    }

    private static LikeCase read(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new LikeCase(
                row.getObject("problem", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                answer == null ? null : LikeCase.Answer.valueOf(answer),
                row.getString("words"),
                row.getObject("found", UUID.class),
                row.getString("answered_by_name"));
    }

    /** Asks units that were not asked yet. */
    int ask(UUID jurisdiction, UUID problem, Set<UUID> units, LikeCases.Asking asking) {
        return db.sql("""
                insert into supervision.problem_like_case (jurisdiction, problem, unit, asked_on, due, words)
                select :jurisdiction, :problem, unit, :on, :due, '' from unnest(cast(:units as uuid[])) as unit
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .param("units", ProblemRows.array(units))
                .param("on", asking.on())
                .param("due", asking.due())
                .update();
    }

    /** Keeps an answer; false when there is one already. */
    boolean answer(CurrentUser user, LikeCase answered) {
        LikeCase.Answer answer = answered.answer();
        return db.sql("""
                        update supervision.problem_like_case
                           set answer = :answer, words = :words, found = cast(:found as uuid), answered_at = now(), answered_by = :by,
                               answered_by_name = :name
                         where jurisdiction = :jurisdiction and problem = :problem and unit = :unit and answer is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("problem", answered.problem())
                        .param("unit", answered.unit())
                        .param("answer", answer == null ? null : answer.name())
                        .param("words", answered.words())
                        .param("found", answered.found())
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }
}
