package org.paodao.supervision.problem;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of problems. */
@Repository
class ProblemTables {
    private static final String SEEN = """
            (cast(:units as text) is null or p.unit = any(cast(:units as uuid[])) or p.verifier = any(cast(:units as uuid[]))
             or exists (select 1 from supervision.problem_like_case l
                         where l.jurisdiction = p.jurisdiction and l.problem = p.id and l.unit = any(cast(:units as uuid[]))))""";
    private static final String LINES = """
            select p.*, s.step, s.words, s.taken_at,
                   (select max(e.taken_at) from supervision.problem_step e
                     where (e.jurisdiction, e.problem) = (p.jurisdiction, p.id)
                       and e.step not in ('note', 'escalate', 'appoint')) as since
              from supervision.problem p
              join supervision.problem_step s
                on (s.jurisdiction, s.problem, s.version) = (p.jurisdiction, p.id, p.version)
             where p.jurisdiction = :jurisdiction
               and (cast(:after as uuid) is null or p.id < cast(:after as uuid))
               and (cast(:unit as uuid) is null or p.unit = cast(:unit as uuid))
               and (cast(:item as uuid) is null or p.item = cast(:item as uuid))
               and (cast(:source as text) is null or p.source_group = :source
                    or p.source_group || '（' || p.source_name || '）' = :source)
               and (cast(:stage as text) is null or p.stage = :stage
                    or (:stage = 'OPEN' and p.stage not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN')))
               and (not :escalated or p.level is not null)
               and (cast(:text as text) is null or strpos(p.content, :text) > 0 or strpos(p.number, :text) > 0)
               and %s
             order by p.id desc limit :limit""".formatted(SEEN);
    private static final String INSERT = """
            insert into supervision.problem (jurisdiction, id, number, request_key, source_group, source_name, origin, content, unit,
                   person, listed_on, due, item, item_title, indicator, condition, notice_days, verifier, level, relapses, fixers,
                   stage, why, why_test, verified_by, verified_by_name, verified_unit, verified_on, notice_until, closed_on, version,
                   created_at)
            values (:jurisdiction, :id, :number, :key, :group, :name, cast(:origin as uuid), :content, :unit, :person, :listed, :due,
                    cast(:item as uuid), :title, :indicator, :condition, :notice, cast(:verifier as uuid), :level, :relapses,
                    cast(:fixers as uuid[]), :stage, :why, :test, cast(:by as uuid), :byName, cast(:byUnit as uuid),
                    cast(:verifiedOn as date), cast(:until as date), cast(:closed as date), :version, :at)""";
    private static final String UPDATE = """
            update supervision.problem
               set due = :due, verifier = cast(:verifier as uuid), level = :level, relapses = :relapses,
                   fixers = cast(:fixers as uuid[]), stage = :stage, why = :why, why_test = :test, verified_by = cast(:by as uuid),
                   verified_by_name = :byName, verified_unit = cast(:byUnit as uuid), verified_on = cast(:verifiedOn as date),
                   notice_until = cast(:until as date), closed_on = cast(:closed as date), version = :version
             where jurisdiction = :jurisdiction and id = :id and version = :version - 1""";

    private final JdbcClient db;

    ProblemTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else lists problems in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.problem'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The next number of a year. */
    String number(UUID jurisdiction, int year) {
        int next = db.sql("""
                insert into supervision.problem_counter as c (jurisdiction, year, last) values (:jurisdiction, :year, 1)
                on conflict (jurisdiction, year) do update set last = c.last + 1
                returning last""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%d-%03d".formatted(year, next);
    }

    /**
     * The problems of a page of the list, newest first, each with its last step.
     *
     * @param units those whose problems are seen; null for all
     * @param after the last of the page before; null for the first page
     */
    List<ProblemLine> lines(
            UUID jurisdiction, ProblemFilter filter, @Nullable Set<UUID> units, @Nullable UUID after, int limit) {
        return db.sql(LINES)
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? null : ProblemRows.array(units))
                .param("after", after)
                .param("unit", filter.unit())
                .param("item", filter.item())
                .param("source", filter.source())
                .param("stage", filter.stage())
                .param("escalated", filter.escalated())
                .param("text", filter.text())
                .param("limit", limit)
                .query((row, n) -> new ProblemLine(
                        ProblemRows.problem(row),
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    Optional<Problem> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from supervision.problem where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> ProblemRows.problem(row))
                .optional();
    }

    /** The same, with nobody else taking a step with it until the transaction ends: whoever comes at the same moment sees what became of it. */
    Optional<Problem> held(UUID jurisdiction, UUID id) {
        return db.sql("""
                select * from supervision.problem where jurisdiction = :jurisdiction and id = :id for no key update""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> ProblemRows.problem(row))
                .optional();
    }

    /** Whether one of these units sees it. */
    boolean isSeen(UUID jurisdiction, UUID id, Set<UUID> units) {
        return db.sql(
                                "select count(*) from supervision.problem p where p.jurisdiction = :jurisdiction and p.id = :id and "
                                        + SEEN)
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("units", ProblemRows.array(units))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The numbers of problems. */
    Map<UUID, String> numbers(UUID jurisdiction, Set<UUID> ids) {
        Map<UUID, String> numbers = new HashMap<>();
        db.sql("""
                select id, number from supervision.problem where jurisdiction = :jurisdiction and id = any(cast(:ids as uuid[]))""")
                .param("jurisdiction", jurisdiction)
                .param("ids", ProblemRows.array(ids))
                .query(row -> {
                    numbers.put(row.getObject("id", UUID.class), row.getString("number"));
                });
        return numbers;
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from supervision.problem where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** The newest problems of a unit from a source, those that were withdrawn left out. */
    List<Problem> ofKind(UUID jurisdiction, UUID unit, ProblemRules.Type type, int limit) {
        return db.sql("""
                select * from supervision.problem
                 where jurisdiction = :jurisdiction and unit = :unit and source_group = :group and source_name = :name
                   and stage <> 'WITHDRAWN'
                 order by id desc limit :limit""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("group", type.group())
                .param("name", type.name())
                .param("limit", limit)
                .query((row, n) -> ProblemRows.problem(row))
                .list();
    }

    /** The problems that a unit works on or calls solved, the latter first. */
    List<Problem> inWork(UUID jurisdiction, UUID unit) {
        return db.sql("""
                select * from supervision.problem
                 where jurisdiction = :jurisdiction and unit = :unit and stage in ('APPLIED', 'RECTIFYING')
                 order by stage, id desc""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query((row, n) -> ProblemRows.problem(row))
                .list();
    }

    void insert(UUID jurisdiction, Problem problem, String key) {
        Problem.About about = problem.about();
        int rows = ProblemRows.staged(db.sql(INSERT), jurisdiction, problem)
                .param("number", problem.number())
                .param("key", key)
                .param("group", problem.source().group())
                .param("name", problem.source().name())
                .param("origin", problem.source().origin())
                .param("content", problem.content())
                .param("unit", problem.unit())
                .param("person", problem.responsible().person())
                .param("listed", problem.listedOn())
                .param("item", about.item())
                .param("title", about.title())
                .param("indicator", about.indicator())
                .param("condition", problem.terms().condition().name())
                .param("notice", problem.terms().noticeDays())
                .param("at", Timestamp.from(problem.createdAt()))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("Problem %s was not kept.".formatted(problem.number()));
        }
    }

    /** Takes a problem one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Problem problem) {
        return ProblemRows.staged(db.sql(UPDATE), jurisdiction, problem).update() == 1;
    }
}
