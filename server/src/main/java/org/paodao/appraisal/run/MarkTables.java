package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of scorers and their marks. */
@Repository
class MarkTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    MarkTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /**
     * Who gives marks for which clause, by clause and name.
     *
     * @param account only this one; null for all
     */
    List<Scorer> scorers(UUID jurisdiction, UUID round, @Nullable UUID account) {
        return db.sql("""
                select clause, account, name, unit from appraisal.scorer
                 where jurisdiction = :jurisdiction and round = :round and (cast(:account as uuid) is null or account = cast(:account as uuid))
                 order by clause, name, account""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("account", account)
                .query((row, n) -> new Scorer(
                        row.getString("clause"),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        row.getObject("unit", UUID.class)))
                .list();
    }

    /** Puts others in place of the scorers of some clauses; what was marked stays, and counts only while its scorer is one. */
    void scorers(UUID jurisdiction, UUID round, List<String> clauses, List<Person> people) {
        db.sql(
                        "delete from appraisal.scorer where jurisdiction = :jurisdiction and round = :round and clause = any(:clauses)")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("clauses", clauses.toArray(String[]::new))
                .update();
        SqlParameterSource[] rows = clauses.stream()
                .flatMap(clause -> people.stream()
                        .map(person -> new MapSqlParameterSource("jurisdiction", jurisdiction)
                                .addValue("round", round)
                                .addValue("clause", clause)
                                .addValue("account", person.account())
                                .addValue("name", person.name())
                                .addValue("unit", person.unit())))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate("""
                    insert into appraisal.scorer (jurisdiction, round, clause, account, name, unit)
                    values (:jurisdiction, :round, :clause, :account, :name, cast(:unit as uuid))""", rows);
        }
    }

    /**
     * The marks of those who are scorers, by clause, unit and scorer.
     *
     * @param account only of this one; null for all
     */
    List<GivenMark> marks(UUID jurisdiction, UUID round, @Nullable UUID account) {
        return db.sql("""
                select m.id, m.clause, m.unit, m.scorer, m.scorer_name, m.marks, m.version from appraisal.mark m
                  join appraisal.scorer s
                    on (s.jurisdiction, s.round, s.clause, s.account) = (m.jurisdiction, m.round, m.clause, m.scorer)
                 where m.jurisdiction = :jurisdiction and m.round = :round
                   and (cast(:account as uuid) is null or m.scorer = cast(:account as uuid))
                 order by m.clause, m.unit, m.scorer_name, m.scorer""")
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .param("account", account)
                .query((row, n) -> new GivenMark(
                        row.getObject("id", UUID.class),
                        row.getString("clause"),
                        row.getObject("unit", UUID.class),
                        row.getObject("scorer", UUID.class),
                        row.getString("scorer_name"),
                        row.getBigDecimal("marks"),
                        row.getInt("version")))
                .list();
    }

    /** The user gives no other mark until the transaction ends, so that what is pressed twice in one moment is written down once. */
    void hold(CurrentUser user, UUID round) {
        db.sql("select pg_advisory_xact_lock(hashtext('appraisal.mark'), hashtext(:by))")
                .param("by", user.account() + " " + round)
                .query((row, n) -> n)
                .list();
    }

    /** What somebody gave a unit for a clause. */
    Optional<BigDecimal> mark(CurrentUser user, UUID round, Place place) {
        return db.sql("""
                select marks from appraisal.mark
                 where jurisdiction = :jurisdiction and round = :round and clause = :clause and unit = :unit and scorer = :by""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("clause", place.clause())
                .param("unit", place.unit())
                .param("by", user.account())
                .query((row, n) -> row.getBigDecimal("marks"))
                .optional();
    }

    /** Keeps a mark over the version that was seen, 0 for none; false when it was changed elsewhere. */
    boolean put(CurrentUser user, UUID round, Place place, BigDecimal marks, int seen) {
        return db.sql("""
                insert into appraisal.mark as m (jurisdiction, id, round, clause, unit, scorer, scorer_name, marks, version, given_at)
                select :jurisdiction, :id, :round, :clause, :unit, :by, :byName, :marks, 1, now()
                 where :seen = 0 or exists (select 1 from appraisal.mark
                        where jurisdiction = :jurisdiction and round = :round and clause = :clause and unit = :unit and scorer = :by)
                    on conflict (jurisdiction, round, clause, unit, scorer) do update
                   set marks = excluded.marks, version = m.version + 1, given_at = now(), scorer_name = excluded.scorer_name
                 where m.version = :seen or m.marks = excluded.marks""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", Ids.next())
                        .param("round", round)
                        .param("clause", place.clause())
                        .param("unit", place.unit())
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .param("marks", marks)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Takes a mark back. */
    void remove(CurrentUser user, UUID round, Place place) {
        db.sql("""
                delete from appraisal.mark
                 where jurisdiction = :jurisdiction and round = :round and clause = :clause and unit = :unit and scorer = :by""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", round)
                .param("clause", place.clause())
                .param("unit", place.unit())
                .param("by", user.account())
                .update();
    }

    /** Where a mark stands. */
    record Place(String clause, UUID unit) {}

    /**
     * Somebody who is to give marks.
     *
     * @param unit for which they work; null for none
     */
    record Person(UUID account, String name, @Nullable UUID unit) {}

    /** Somebody who gives marks for a clause. */
    record Scorer(
            String clause,
            UUID account,
            String name,
            @Nullable UUID unit) {}

    /** A mark that was given. */
    record GivenMark(UUID id, String clause, UUID unit, UUID scorer, String name, BigDecimal marks, int version) {}
}
