package org.paodao.supervision.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the yearly plan of inspections. */
@Repository
class InspectionPlanTables {
    private static final String SELECT = """
            select p.*, (select string_agg(cast(t.unit as text), ',') from supervision.inspection_target t
                          where t.jurisdiction = p.jurisdiction and t.plan = p.id) as targets
              from supervision.inspection_plan p where p.jurisdiction = :jurisdiction
            """;

    private final JdbcClient db;

    InspectionPlanTables(JdbcClient db) {
        this.db = db;
    }

    /** The plan of a year in the order of months. */
    List<PlannedInspection> year(UUID jurisdiction, int year) {
        return db.sql(SELECT + " and p.year = :year order by p.from_month, p.number")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .query((row, n) -> planned(row))
                .list();
    }

    List<Integer> years(UUID jurisdiction) {
        return db.sql("""
                select distinct year from supervision.inspection_plan where jurisdiction = :jurisdiction order by year desc""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    Optional<PlannedInspection> one(UUID jurisdiction, UUID id) {
        return db.sql(SELECT + " and p.id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> planned(row))
                .optional();
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("""
                select id from supervision.inspection_plan where jurisdiction = :jurisdiction and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /**
     * How often each unit is inspected in a year.
     *
     * @param besides an entry that does not count
     */
    List<Load> loads(UUID jurisdiction, int year, UUID besides) {
        return db.sql("""
                select t.unit, count(*) filter (where p.stage = 'DRAFTED') as drafted,
                       count(*) filter (where p.stage = 'APPROVED') as approved
                  from supervision.inspection_target t
                  join supervision.inspection_plan p on (p.jurisdiction, p.id) = (t.jurisdiction, t.plan)
                 where t.jurisdiction = :jurisdiction and p.year = :year and p.stage <> 'DROPPED' and p.id <> :besides
                 group by t.unit""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("besides", besides)
                .query((row, n) ->
                        new Load(row.getObject("unit", UUID.class), row.getInt("drafted"), row.getInt("approved")))
                .list();
    }

    /** Approved entries whose first month has come by a day and that have a unit without an inspection. */
    List<PlannedInspection> toBegin(UUID jurisdiction, LocalDate until) {
        return db.sql(SELECT + """
                   and p.stage = 'APPROVED' and make_date(p.year, p.from_month, 1) <= :until
                   and exists (select 1 from supervision.inspection_target t
                                where t.jurisdiction = p.jurisdiction and t.plan = p.id
                                  and not exists (select 1 from supervision.inspection i
                                                   where i.jurisdiction = t.jurisdiction and i.plan = t.plan and i.unit = t.unit))
                 order by p.number""")
                .param("jurisdiction", jurisdiction)
                .param("until", until)
                .query((row, n) -> planned(row))
                .list();
    }

    /** The units whose inspection for an entry was opened. */
    Set<UUID> opened(UUID jurisdiction, UUID plan) {
        return db.sql("select unit from supervision.inspection where jurisdiction = :jurisdiction and plan = :plan")
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .query((row, n) -> row.getObject("unit", UUID.class))
                .set();
    }

    private static PlannedInspection planned(ResultSet row) throws SQLException {
        String targets = row.getString("targets");
        Set<UUID> units = targets == null
                ? Set.of()
                : Arrays.stream(targets.split(",")).map(UUID::fromString).collect(Collectors.toSet());
        return new PlannedInspection(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new PlannedInspection.Content(
                        row.getInt("year"),
                        row.getString("title"),
                        row.getString("content"),
                        row.getString("scope"),
                        row.getInt("from_month"),
                        row.getInt("to_month"),
                        units,
                        row.getString("excess")),
                stage(row.getString("stage"), row.getString("words")),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static PlanStage stage(String code, String words) {
        return switch (code) {
            case "DRAFTED" -> new PlanStage.Drafted();
            case "APPROVED" -> new PlanStage.Approved(words);
            default -> new PlanStage.Dropped(words);
        };
    }

    void insert(UUID jurisdiction, PlannedInspection planned, String requestKey) {
        put(db.sql("""
                insert into supervision.inspection_plan (jurisdiction, id, number, year, title, content, scope, from_month, to_month,
                       excess, stage, words, request_key, version, created_at)
                values (:jurisdiction, :id, :number, :year, :title, :content, :scope, :from, :to, :excess, :stage, :words, :key,
                        :version, :at)"""), jurisdiction, planned)
                .param("number", planned.number())
                .param("key", requestKey)
                .param("at", Timestamp.from(planned.createdAt()))
                .update();
        target(jurisdiction, planned);
    }

    /** Takes an entry one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, PlannedInspection planned) {
        boolean done = put(db.sql("""
                update supervision.inspection_plan
                   set year = :year, title = :title, content = :content, scope = :scope, from_month = :from, to_month = :to,
                       excess = :excess, stage = :stage, words = :words, version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, planned).update() == 1;
        if (done) {
            target(jurisdiction, planned);
        }
        return done;
    }

    private static JdbcClient.StatementSpec put(
            JdbcClient.StatementSpec sql, UUID jurisdiction, PlannedInspection planned) {
        PlannedInspection.Content content = planned.content();
        return sql.param("jurisdiction", jurisdiction)
                .param("id", planned.id())
                .param("year", content.year())
                .param("title", content.title())
                .param("content", content.matter())
                .param("scope", content.scope())
                .param("from", content.fromMonth())
                .param("to", content.toMonth())
                .param("excess", content.excess())
                .param("stage", planned.stage().code())
                .param("words", planned.stage().words())
                .param("version", planned.version());
    }

    private void target(UUID jurisdiction, PlannedInspection planned) {
        String units =
                planned.content().targets().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        db.sql("""
                delete from supervision.inspection_target
                 where jurisdiction = :jurisdiction and plan = :plan and not unit in (select unnest(cast(:units as uuid[])))""")
                .param("jurisdiction", jurisdiction)
                .param("plan", planned.id())
                .param("units", units)
                .update();
        db.sql("""
                insert into supervision.inspection_target (jurisdiction, plan, unit)
                select :jurisdiction, :plan, unnest(cast(:units as uuid[])) on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("plan", planned.id())
                .param("units", units)
                .update();
    }

    void step(CurrentUser user, PlannedInspection planned, String step, String words) {
        db.sql("""
                insert into supervision.inspection_plan_step (jurisdiction, plan, version, step, words, taken_at, taken_by,
                       taken_by_name)
                values (:jurisdiction, :plan, :version, :step, :words, now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", planned.id())
                .param("version", planned.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** What was done with an entry, oldest first. */
    List<InspectionStep> steps(UUID jurisdiction, UUID plan) {
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name from supervision.inspection_plan_step
                 where jurisdiction = :jurisdiction and plan = :plan order by version""")
                .param("jurisdiction", jurisdiction)
                .param("plan", plan)
                .query((row, n) -> InspectionTables.step(row))
                .list();
    }
}
