package org.paodao.appraisal.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks that wait for a scorer, until every unit but their own has one; which units lack a mark is said on the page of the marks. */
@Component
class ScorerToDos implements ToDoSource {
    private static final String OPEN = """
            with rule as materialized (
                select r.jurisdiction, r.id as round, r.name, c.one ->> 'code' as clause, c.one -> 'rule' -> 'groups' as groups
                  from appraisal.round r
                  join appraisal.scheme_edition e
                    on (e.jurisdiction, e.scheme, e.number) = (r.jurisdiction, r.scheme, r.edition)
                 cross join lateral jsonb_array_elements(cast(e.body as jsonb) -> 'scheme' -> 'clauses') as c (one)
                 where r.jurisdiction = :jurisdiction and r.state = 'PREPARING'
                   and exists (select from appraisal.scorer s
                        where s.jurisdiction = r.jurisdiction and s.round = r.id
                          and (cast(:account as uuid) is null or s.account = cast(:account as uuid))))
            select s.account, rule.round, rule.name, count(*) as marks
              from appraisal.scorer s
              join rule on (rule.jurisdiction, rule.round, rule.clause) = (s.jurisdiction, s.round, s.clause)
              join appraisal.round_unit u
                on (u.jurisdiction, u.round) = (s.jurisdiction, s.round) and u.unit is distinct from s.unit
               and (rule.groups = '[]' or rule.groups @> to_jsonb(u."group"))
             where s.jurisdiction = :jurisdiction
               and (cast(:account as uuid) is null or s.account = cast(:account as uuid))
               and not exists (
                   select from appraisal.mark m
                    where (m.jurisdiction, m.round, m.clause, m.unit, m.scorer)
                        = (s.jurisdiction, s.round, s.clause, u.unit, s.account))
             group by s.account, rule.round, rule.name
             order by rule.name, rule.round""";

    private final JdbcClient db;

    ScorerToDos(JdbcClient db) {
        this.db = db;
    }

    /** A scorer is a person: nothing of this is a unit's or the office's affair. */
    @Override
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return List.of();
    }

    @Override
    public List<ToDo> ofPerson(UUID jurisdiction, UUID account, LocalDate day) {
        return open(jurisdiction, account, day).getOrDefault(account, List.of());
    }

    @Override
    public Map<UUID, List<ToDo>> ofPeople(UUID jurisdiction, LocalDate day) {
        return open(jurisdiction, null, day);
    }

    private Map<UUID, List<ToDo>> open(UUID jurisdiction, @Nullable UUID account, LocalDate day) {
        Map<UUID, List<ToDo>> open = new HashMap<>();
        db.sql(OPEN)
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query((row, n) -> Map.entry(
                        row.getObject("account", UUID.class),
                        toDo(row.getObject("round", UUID.class), row.getString("name"), row.getInt("marks"), day)))
                .list()
                .forEach(one -> open.merge(one.getKey(), List.of(one.getValue()), ScorerToDos::joined));
        return open;
    }

    private static List<ToDo> joined(List<ToDo> some, List<ToDo> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ToDo toDo(UUID round, String name, int marks, LocalDate day) {
        return new ToDo(
                "appraisal-marks:" + round,
                ToDo.Kind.SETTLE,
                "appraisalrun.marks",
                List.of(name, String.valueOf(marks)),
                "/appraisals/" + round + "/marks",
                Permission.APPRAISAL_SCORE,
                null,
                day,
                null,
                null,
                0);
    }
}
