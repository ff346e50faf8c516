package org.paodao.supervision.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of inspections and what was done with them. */
@Repository
class InspectionTables {
    private static final TypeReference<List<Check>> CHECKS = new TypeReference<>() {};
    private static final String SELECT = """
            select i.*, p.title from supervision.inspection i
              join supervision.inspection_plan p on (p.jurisdiction, p.id) = (i.jurisdiction, i.plan)
             where i.jurisdiction = :jurisdiction
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    InspectionTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The inspections of these units, or of all without any, newest first. */
    List<Inspection> all(UUID jurisdiction, InspectionFilter filter, @Nullable Set<UUID> units) {
        return db.sql(SELECT + """
                   and (cast(:units as text) is null or i.unit in (select unnest(cast(:units as uuid[]))))
                   and (cast(:unit as uuid) is null or i.unit = :unit) and (cast(:plan as uuid) is null or i.plan = :plan)
                   and (cast(:year as integer) is null or p.year = :year)
                   and (cast(:stage as text) is null or i.stage = :stage
                        or (:stage = 'OPEN' and i.stage not in ('CLOSED', 'CANCELLED')))
                 order by i.created_at desc, i.number desc""")
                .param("jurisdiction", jurisdiction)
                .param(
                        "units",
                        units == null
                                ? null
                                : units.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .param("unit", filter.unit())
                .param("plan", filter.plan())
                .param("year", filter.year())
                .param("stage", filter.stage())
                .query((row, n) -> inspection(row))
                .list();
    }

    Optional<Inspection> one(UUID jurisdiction, UUID id) {
        return only(db.sql(SELECT + " and i.id = :id"), jurisdiction, id);
    }

    /** The same, with nobody else taking a step with it until the transaction ends: whoever comes at the same moment sees what became of it. */
    Optional<Inspection> held(UUID jurisdiction, UUID id) {
        return only(db.sql(SELECT + " and i.id = :id for no key update of i"), jurisdiction, id);
    }

    private Optional<Inspection> only(JdbcClient.StatementSpec selected, UUID jurisdiction, UUID id) {
        return selected.param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> inspection(row))
                .optional();
    }

    private Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("plan", UUID.class),
                row.getString("title"),
                row.getObject("unit", UUID.class),
                json.readValue(row.getString("checks"), CHECKS),
                stage(row),
                new Inspection.Told(
                        row.getObject("begun_on", LocalDate.class),
                        row.getString("conclusion"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("answer"),
                        row.getObject("closed_on", LocalDate.class)),
                row.getInt("answer_days"),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static InspectionStage stage(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        String closed = Objects.requireNonNullElse(row.getString("closed_for"), "");
        return switch (row.getString("stage")) {
            case "PREPARED" -> new InspectionStage.Prepared();
            case "UNDERWAY" -> new InspectionStage.Underway();
            case "SENT" -> new InspectionStage.Sent(due, row.getString("returned_for"));
            case "ANSWERED" -> new InspectionStage.Answered();
            case "FOLLOWING" -> new InspectionStage.Following(due);
            case "CLOSED" -> new InspectionStage.Closed(closed);
            default -> new InspectionStage.Cancelled(closed);
        };
    }

    /** Opens inspections that one entry of the plan provides. Whoever opens holds the lock, and has looked which are open. */
    void insert(UUID jurisdiction, List<Inspection> opened) {
        Inspection one = opened.getFirst();
        db.sql("""
                insert into supervision.inspection (jurisdiction, id, number, plan, unit, checks, stage, conclusion, answer, answer_days,
                       version, created_at)
                select :jurisdiction, t.id, t.number, :plan, t.unit, cast(:checks as jsonb), 'PREPARED', '', '', :answerDays, 1, :at
                  from json_to_recordset(cast(:rows as json)) as t (id uuid, number text, unit uuid)""")
                .param("jurisdiction", jurisdiction)
                .param("plan", one.plan())
                .param("checks", json.writeValueAsString(one.checks()))
                .param("answerDays", one.answerDays())
                .param("at", Timestamp.from(one.createdAt()))
                .param(
                        "rows",
                        json.writeValueAsString(opened.stream().map(Row::of).toList()))
                .update();
    }

    /** The first step of inspections. */
    void opened(CurrentUser user, List<Inspection> opened) {
        db.sql("""
                insert into supervision.inspection_step (jurisdiction, inspection, version, step, words, taken_at, taken_by,
                       taken_by_name)
                select :jurisdiction, unnest(cast(:opened as uuid[])), 1, 'open', '', now(), :by, :name""")
                .param("jurisdiction", user.jurisdiction())
                .param("opened", opened.stream().map(Inspection::id).toArray(UUID[]::new))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** An inspection as it is written with others. */
    private record Row(UUID id, String number, UUID unit) {
        static Row of(Inspection inspection) {
            return new Row(inspection.id(), inspection.number(), inspection.unit());
        }
    }

    /** Takes an inspection one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Inspection inspection) {
        return put(db.sql("""
                update supervision.inspection
                   set checks = cast(:checks as jsonb), stage = :stage, begun_on = :begun, conclusion = :conclusion, sent_on = :sent,
                       due = :due, returned_for = :returned, answer = :answer, closed_on = :closed, closed_for = :closedFor,
                       version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, inspection).update() == 1;
    }

    private JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, UUID jurisdiction, Inspection inspection) {
        InspectionStage stage = inspection.stage();
        Inspection.Told told = inspection.told();
        return sql.param("jurisdiction", jurisdiction)
                .param("id", inspection.id())
                .param("checks", json.writeValueAsString(inspection.checks()))
                .param("stage", stage.code())
                .param("begun", told.begunOn())
                .param("conclusion", told.conclusion())
                .param("sent", told.sentOn())
                .param("due", inspection.due())
                .param("returned", stage instanceof InspectionStage.Sent sent ? sent.returnedFor() : null)
                .param("answer", told.answer())
                .param("closed", told.closedOn())
                .param("closedFor", closedFor(stage))
                .param("version", inspection.version());
    }

    private static @Nullable String closedFor(InspectionStage stage) {
        return switch (stage) {
            case InspectionStage.Closed closed -> closed.words();
            case InspectionStage.Cancelled cancelled -> cancelled.why();
            default -> null;
        };
    }

    void step(CurrentUser user, Inspection inspection, String step, String words) {
        db.sql("""
                insert into supervision.inspection_step (jurisdiction, inspection, version, step, words, taken_at, taken_by,
                       taken_by_name)
                values (:jurisdiction, :inspection, :version, :step, :words, now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("inspection", inspection.id())
                .param("version", inspection.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** What was done with an inspection, oldest first. */
    List<InspectionStep> steps(UUID jurisdiction, UUID inspection) {
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name from supervision.inspection_step
                 where jurisdiction = :jurisdiction and inspection = :inspection order by version""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .query((row, n) -> step(row))
                .list();
    }

    static InspectionStep step(ResultSet row) throws SQLException {
        return new InspectionStep(
                row.getInt("version"),
                row.getString("step"),
                row.getString("words"),
                row.getTimestamp("taken_at").toInstant(),
                row.getObject("taken_by", UUID.class),
                row.getString("taken_by_name"));
    }
}
