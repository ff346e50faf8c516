package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of agreed versions: what one changes ends before it, what it says begins with it. */
@Repository
class ListEditions {
    private static final String EDITIONS = """
            select item, number, plan_version, unit, title, body, reason, agreed_at, agreed_by_name, submitted_by_name
              from progress.list_edition
             where jurisdiction = :jurisdiction""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    ListEditions(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The versions of a list, newest first. */
    List<Edition> of(UUID jurisdiction, UUID item) {
        return db.sql(EDITIONS + " and item = :item order by number desc")
                .param("jurisdiction", jurisdiction)
                .param("item", item)
                .query(ListEditions::edition)
                .list();
    }

    /** The newest versions of these lists, by item. */
    Map<UUID, Edition> newest(UUID jurisdiction, TaskTables.Which which) {
        Map<UUID, Edition> newest = new HashMap<>();
        db.sql("""
                select t.* from progress.list_edition t
                  join progress.task_list l on (l.jurisdiction, l.item, l.edition) = (t.jurisdiction, t.item, t.number)
                 where t.jurisdiction = :jurisdiction""" + which.narrowed())
                .param("jurisdiction", jurisdiction)
                .param("items", which.ids())
                .param("plan", which.plan())
                .query(row -> {
                    newest.put(row.getObject("item", UUID.class), edition(row, 0));
                });
        return newest;
    }

    /** All versions of the lists of a jurisdiction, or of one item, by item. */
    Map<UUID, List<Edition>> all(UUID jurisdiction, @Nullable UUID item) {
        Map<UUID, List<Edition>> all = new HashMap<>();
        db.sql(EDITIONS + " and (cast(:item as uuid) is null or item = :item)")
                .param("jurisdiction", jurisdiction)
                .param("item", item)
                .query(row -> {
                    all.computeIfAbsent(row.getObject("item", UUID.class), one -> new ArrayList<>())
                            .add(edition(row, 0));
                });
        return all;
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getInt("number"),
                new Edition.Under(
                        row.getInt("plan_version"),
                        row.getObject("unit", UUID.class),
                        row.getString("title"),
                        row.getString("body")),
                row.getString("reason"),
                row.getTimestamp("agreed_at").toInstant(),
                row.getString("agreed_by_name"),
                row.getString("submitted_by_name"));
    }

    /** Writes a version; what the one before says in the same words and place goes on. */
    void write(CurrentUser user, Agreement agreed, List<Task> before, List<Task> after) {
        insert(user, agreed);
        List<UUID> ended = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (at >= after.size() || !before.get(at).equals(after.get(at))) {
                ended.add(before.get(at).id());
            }
        }
        end(user.jurisdiction(), agreed, ended);
        List<MapSqlParameterSource> tasks = new ArrayList<>();
        List<MapSqlParameterSource> milestones = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            if (at >= before.size() || !before.get(at).equals(after.get(at))) {
                tasks.add(task(key(user, agreed), after.get(at)).addValue("position", at));
                milestones.addAll(milestones(agreed, user, after.get(at)));
            }
        }
        run("""
                insert into progress.task (jurisdiction, item, id, since_edition, position, number, category, name, measures, goal_year,
                       goals, deadline, unit, leader, section, person_name, person, assisting, weight)
                values (:jurisdiction, :item, :id, :edition, :position, :number, :category, :name, :measures, :goalYear,
                       array[:goal1, :goal2, :goal3, :goal4], :deadline, :unit, :leader, :section, :personName, :person,
                       cast(:assisting as uuid[]), :weight)""", tasks);
        run("""
                insert into progress.milestone (jurisdiction, item, task, since_edition, id, position, name, due, weight)
                values (:jurisdiction, :item, :task, :edition, :id, :position, :name, :due, :weight)""", milestones);
    }

    private void insert(CurrentUser user, Agreement agreed) {
        Edition.Under under = agreed.under();
        db.sql("""
                insert into progress.list_edition (jurisdiction, item, number, plan_version, unit, title, body, reason, agreed_at,
                       agreed_by, agreed_by_name, submitted_by_name)
                values (:jurisdiction, :item, :number, :planVersion, :unit, :title, :body, :reason, now(), :by, :name, :submitter)""")
                .param("jurisdiction", user.jurisdiction())
                .param("item", agreed.item())
                .param("number", agreed.number())
                .param("planVersion", under.version())
                .param("unit", under.unit())
                .param("title", under.title())
                .param("body", under.body())
                .param("reason", agreed.reason())
                .param("by", user.account())
                .param("name", user.displayName())
                .param("submitter", agreed.submittedBy())
                .update();
    }

    private void end(UUID jurisdiction, Agreement agreed, List<UUID> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        int ended = db.sql("""
                update progress.task set until_edition = :edition
                 where jurisdiction = :jurisdiction and item = :item and id in (:tasks) and until_edition is null""")
                .param("jurisdiction", jurisdiction)
                .param("item", agreed.item())
                .param("edition", agreed.number())
                .param("tasks", tasks)
                .update();
        if (ended != tasks.size()) {
            throw new IllegalStateException(
                    "%d of %d tasks of %s were ended.".formatted(ended, tasks.size(), agreed.item()));
        }
    }

    private static MapSqlParameterSource task(MapSqlParameterSource key, Task task) {
        Owner owner = task.owner();
        return key.addValue("id", task.id())
                .addValue("number", task.number())
                .addValue("category", task.category())
                .addValue("name", task.name())
                .addValue("measures", task.measures())
                .addValue("goalYear", task.goals().year())
                .addValue("goal1", task.goals().quarter(1))
                .addValue("goal2", task.goals().quarter(2))
                .addValue("goal3", task.goals().quarter(3))
                .addValue("goal4", task.goals().quarter(4))
                .addValue("deadline", task.deadline())
                .addValue("unit", owner.unit())
                .addValue("leader", owner.leader())
                .addValue("section", owner.section())
                .addValue("personName", owner.name())
                .addValue("person", owner.person())
                .addValue(
                        "assisting",
                        task.assisting().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .addValue("weight", task.weight());
    }

    private static List<MapSqlParameterSource> milestones(Agreement agreed, CurrentUser user, Task task) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Milestone step : task.milestones()) {
            rows.add(key(user, agreed)
                    .addValue("task", task.id())
                    .addValue("id", step.id())
                    .addValue("position", rows.size())
                    .addValue("name", step.name())
                    .addValue("due", step.due())
                    .addValue("weight", step.weight()));
        }
        return rows;
    }

    private void run(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource key(CurrentUser user, Agreement agreed) {
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("item", agreed.item())
                .addValue("edition", agreed.number());
    }

    /** What is agreed to, without its tasks. */
    record Agreement(
            UUID item,
            int number,
            Edition.Under under,
            String reason,
            @Nullable String submittedBy) {}
}
