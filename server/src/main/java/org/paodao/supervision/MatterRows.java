package org.paodao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Pause;
import org.paodao.supervision.clock.Span;
import org.paodao.supervision.clock.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A matter as a row, and back. */
final class MatterRows {
    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final JsonMapper json;

    MatterRows(JsonMapper json) {
        this.json = json;
    }

    Matter read(ResultSet row) throws SQLException {
        String suggestion = row.getString("suggestion");
        return new Matter(
                row.getObject("id", UUID.class),
                row.getString("number"),
                subject(row),
                suggestion == null ? null : json.readValue(suggestion, Suggestion.class),
                term(row),
                MatterStage.kept(
                        row.getString("stage"), row.getString("stage_why"), row.getObject("merged_into", UUID.class)),
                new Matter.Result(
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("redone")),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static Matter.Subject subject(ResultSet row) throws SQLException {
        UUID origin = row.getObject("origin_id", UUID.class);
        UUID parent = row.getObject("parent", UUID.class);
        return new Matter.Subject(
                row.getString("source"),
                origin == null
                        ? null
                        : new Origin(row.getString("origin_kind"), origin, row.getString("origin_address")),
                row.getString("title"),
                row.getString("text"),
                new Matter.Given(
                        row.getString("given_by"),
                        row.getObject("leader", UUID.class),
                        row.getObject("given_on", LocalDate.class)),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("item", UUID.class),
                row.getBoolean("confidential"),
                parent == null ? null : new Matter.Parent(parent, Matter.Relation.valueOf(row.getString("relation"))));
    }

    private @Nullable Term term(ResultSet row) throws SQLException {
        LocalDate assigned = row.getObject("assigned_on", LocalDate.class);
        if (assigned == null) {
            return null;
        }
        LocalDate asked = row.getObject("asked_for", LocalDate.class);
        var deadline = new Deadline(
                row.getObject("begun", LocalDate.class),
                new Span(row.getInt("span_days"), row.getBoolean("span_working")),
                json.readValue(row.getString("pauses"), PAUSES),
                row.getObject("extended_to", LocalDate.class));
        return new Term(
                assigned,
                deadline,
                Objects.requireNonNullElse(row.getString("rule"), ""),
                row.getObject("due", LocalDate.class),
                asked == null
                        ? null
                        : new Term.Asked(asked, Objects.requireNonNullElse(row.getString("asked_why"), "")));
    }

    /** What steps change. */
    StatementSpec staged(StatementSpec sql, UUID jurisdiction, Matter matter) {
        MatterStage stage = matter.stage();
        Suggestion suggestion = matter.suggestion();
        return clocked(sql, matter.term())
                .param("jurisdiction", jurisdiction)
                .param("id", matter.id())
                .param("suggestion", suggestion == null ? null : json.writeValueAsString(suggestion))
                .param("lead", suggestion == null ? null : suggestion.lead())
                .param("stage", stage.code())
                .param("why", stage.why())
                .param("into", stage instanceof MatterStage.Merged merged ? merged.into() : null)
                .param("answer", matter.result().answer())
                .param("answered", matter.result().answeredOn())
                .param("closed", matter.result().closedOn())
                .param("redone", matter.result().redone())
                .param("version", matter.version());
    }

    private StatementSpec clocked(StatementSpec sql, @Nullable Term term) {
        Term.Asked asked = term == null ? null : term.asked();
        return sql.param("assigned", term == null ? null : term.assignedOn())
                .param("begun", term == null ? null : term.deadline().begun())
                .param("days", term == null ? null : term.deadline().span().days())
                .param("working", term == null ? null : term.deadline().span().working())
                .param(
                        "pauses",
                        json.writeValueAsString(
                                term == null ? List.of() : term.deadline().pauses()))
                .param("extended", term == null ? null : term.deadline().extendedTo())
                .param("rule", term == null ? null : term.rule())
                .param("due", term == null ? null : term.due())
                .param("paused", term == null ? null : term.pausedOn())
                .param("askedFor", asked == null ? null : asked.until())
                .param("askedWhy", asked == null ? null : asked.why());
    }
}
