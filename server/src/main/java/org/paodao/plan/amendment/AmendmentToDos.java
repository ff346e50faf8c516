package org.paodao.plan.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.ToDoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of changes that wait: with whoever began them, with the office that publishes, or back with their unit. */
@Component
class AmendmentToDos implements ToDoSource {
    private final JdbcClient db;
    private final Clock clock;

    AmendmentToDos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToDo> waiting(UUID jurisdiction, @Nullable Set<UUID> units, LocalDate day, LocalDate until) {
        return db.sql("""
                select a.id, a.number, a.title, a.unit, a.state, coalesce(a.turned_at, a.opened_at) as since, p.address
                  from plan.amendment a join plan.plan p on p.jurisdiction = a.jurisdiction and p.id = a.plan
                 where a.jurisdiction = :jurisdiction and a.state in ('OPEN', 'SUBMITTED', 'RETURNED')
                 order by a.id""").param("jurisdiction", jurisdiction).query(this::waiting).list().stream()
                .filter(one -> units == null || (one.unit() != null && units.contains(one.unit())))
                .toList();
    }

    private ToDo waiting(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        Instant since = row.getTimestamp("since").toInstant();
        UUID unit = state.equals("SUBMITTED") ? null : row.getObject("unit", UUID.class);
        Sort sort = Sort.valueOf(state);
        return new ToDo(
                "amendment:" + row.getObject("id", UUID.class) + ":" + sort.word,
                sort.kind,
                "amendment." + sort.word,
                List.of(row.getString("title")),
                "/" + row.getString("address") + "/amendments/" + row.getInt("number"),
                unit == null ? Permission.PLAN_PUBLISH : Permission.PLAN_PROPOSE,
                unit,
                LocalDate.ofInstant(since, clock.getZone()),
                null,
                null,
                0);
    }

    /** What is asked for in each state. */
    private enum Sort {
        OPEN(ToDo.Kind.SETTLE, "open"),
        SUBMITTED(ToDo.Kind.REVIEW, "submitted"),
        RETURNED(ToDo.Kind.ANSWER, "returned");

        private final ToDo.Kind kind;
        private final String word;

        Sort(ToDo.Kind kind, String word) {
            this.kind = kind;
            this.word = word;
        }
    }
}
