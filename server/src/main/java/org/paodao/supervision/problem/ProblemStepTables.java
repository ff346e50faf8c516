package org.paodao.supervision.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what was done with problems: steps, measures, what was said of the five tests. */
@Repository
class ProblemStepTables {
    private final JdbcClient db;
    private final JsonMapper json;

    ProblemStepTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void step(CurrentUser user, Problem problem, String step, String words) {
        db.sql("""
                insert into supervision.problem_step (jurisdiction, problem, version, step, words, taken_at, taken_by, taken_by_name, unit)
                values (:jurisdiction, :problem, :version, :step, :words, now(), :by, :name, cast(:unit as uuid))""")
                .param("jurisdiction", user.jurisdiction())
                .param("problem", problem.id())
                .param("version", problem.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .param("unit", user.authority().unit())
                .update();
    }

    /** What was done with a problem, oldest first. */
    List<ProblemStep> steps(UUID jurisdiction, UUID problem) {
        Map<Integer, List<TestAnswer>> tests = tests(jurisdiction, problem);
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name, unit from supervision.problem_step
                 where jurisdiction = :jurisdiction and problem = :problem order by version""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query((row, n) -> new ProblemStep(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("taken_by_name"),
                        row.getObject("unit", UUID.class),
                        tests.getOrDefault(row.getInt("version"), List.of())))
                .list();
    }

    private Map<Integer, List<TestAnswer>> tests(UUID jurisdiction, UUID problem) {
        Map<Integer, List<TestAnswer>> tests = new HashMap<>();
        db.sql("""
                select version, test, words, reference, file, inspection from supervision.problem_test
                 where jurisdiction = :jurisdiction and problem = :problem
                 order by version, array_position(array['MEASURES', 'SANCTIONS', 'EFFECT', 'LIKE_CASES', 'LONG_TERM'], test)""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query(row -> {
                    tests.computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
                            .add(new TestAnswer(
                                    ClosingTest.valueOf(row.getString("test")),
                                    row.getString("words"),
                                    row.getString("reference"),
                                    row.getObject("file", UUID.class),
                                    row.getObject("inspection", UUID.class)));
                });
        return tests;
    }

    void tests(UUID jurisdiction, Problem problem, Collection<TestAnswer> answers) {
        db.sql("""
                insert into supervision.problem_test (jurisdiction, problem, version, test, words, reference, file, inspection)
                select :jurisdiction, :problem, :version, t.test, t.words, t.reference, t.file, t.inspection
                  from json_to_recordset(cast(:answers as json))
                       as t (test text, words text, reference text, file uuid, inspection uuid)""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem.id())
                .param("version", problem.version())
                .param("answers", json.writeValueAsString(answers))
                .update();
    }

    /** The measures as they were proposed last. */
    List<Measure> measures(UUID jurisdiction, UUID problem) {
        return db.sql("""
                select number, measure, owner, due, done_on from supervision.problem_measure m
                 where jurisdiction = :jurisdiction and problem = :problem
                   and version = (select max(version) from supervision.problem_measure
                                   where jurisdiction = :jurisdiction and problem = :problem)
                 order by number""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query((row, n) -> new Measure(
                        row.getInt("number"),
                        row.getString("measure"),
                        row.getString("owner"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    void measures(UUID jurisdiction, Problem problem, List<Measure> measures) {
        db.sql("""
                insert into supervision.problem_measure (jurisdiction, problem, version, number, measure, owner, due, done_on)
                select :jurisdiction, :problem, :version, t.number, t.measure, t.owner, t.due, null
                  from json_to_recordset(cast(:measures as json)) as t (number integer, measure text, owner text, due date)""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem.id())
                .param("version", problem.version())
                .param("measures", json.writeValueAsString(measures))
                .update();
    }

    /** Those of the newest measures that were not done are; the others stay. */
    int done(UUID jurisdiction, UUID problem, Set<Integer> numbers, LocalDate on) {
        return db.sql("""
                update supervision.problem_measure m set done_on = :on
                 where jurisdiction = :jurisdiction and problem = :problem and number in (:numbers) and done_on is null
                   and version = (select max(version) from supervision.problem_measure
                                   where jurisdiction = :jurisdiction and problem = :problem)""")
                .paramSource(new MapSqlParameterSource()
                        .addValue("jurisdiction", jurisdiction)
                        .addValue("problem", problem)
                        .addValue("numbers", numbers)
                        .addValue("on", on))
                .update();
    }
}
