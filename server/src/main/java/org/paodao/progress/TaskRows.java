package org.paodao.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How tasks stand in the rows of the database. */
@Component
class TaskRows {
    private static final TypeReference<List<Task>> TASKS = new TypeReference<>() {};

    private final JsonMapper json;

    TaskRows(JsonMapper json) {
        this.json = json;
    }

    String write(List<Task> tasks) {
        return json.writeValueAsString(tasks);
    }

    List<Task> tasks(String written) {
        return json.readValue(written, TASKS);
    }

    static Task task(ResultSet row, List<Milestone> milestones) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("category"),
                row.getString("name"),
                row.getString("measures"),
                new Goals(row.getString("goal_year"), List.of((String[])
                        row.getArray("goals").getArray())),
                row.getObject("deadline", LocalDate.class),
                new Owner(
                        row.getObject("unit", UUID.class),
                        row.getString("leader"),
                        row.getString("section"),
                        row.getString("person_name"),
                        row.getObject("person", UUID.class)),
                List.of((UUID[]) row.getArray("assisting").getArray()),
                row.getBigDecimal("weight"),
                milestones);
    }

    static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("due", LocalDate.class),
                row.getBigDecimal("weight"));
    }
}
