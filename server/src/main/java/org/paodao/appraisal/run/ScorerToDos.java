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

/** Clauses that wait for the marks of a scorer. They wait until the scorer has begun with them; which units lack a mark is said on the page of the marks. */
@Component
class ScorerToDos implements ToDoSource {
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
        db.sql("""
                select s.account, r.id, r.name, count(*) as clauses
                  from appraisal.scorer s
                  join appraisal.round r on (r.jurisdiction, r.id) = (s.jurisdiction, s.round)
                 where s.jurisdiction = :jurisdiction and r.state = 'PREPARING'
                   and (cast(:account as uuid) is null or s.account = cast(:account as uuid))
                   and not exists (
                       select 1 from appraisal.mark m
                        where (m.jurisdiction, m.round, m.clause, m.scorer) = (s.jurisdiction, s.round, s.clause, s.account))
                 group by s.account, r.id, r.name
                 order by r.name, r.id""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query((row, n) -> Map.entry(
                        row.getObject("account", UUID.class),
                        toDo(row.getObject("id", UUID.class), row.getString("name"), row.getInt("clauses"), day)))
                .list()
                .forEach(one -> open.merge(one.getKey(), List.of(one.getValue()), ScorerToDos::joined));
        return open;
    }

    private static List<ToDo> joined(List<ToDo> some, List<ToDo> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ToDo toDo(UUID round, String name, int clauses, LocalDate day) {
        return new ToDo(
                "appraisal-marks:" + round,
                ToDo.Kind.SETTLE,
                "appraisalrun.marks",
                List.of(name, String.valueOf(clauses)),
                "/appraisals/" + round + "/marks",
                Permission.APPRAISAL_SCORE,
                null,
                day,
                null,
                null,
                0);
    }
}
