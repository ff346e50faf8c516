package org.paodao.supervision.problem;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How problems stand in their table. */
final class ProblemRows {
    private ProblemRows() {}

    static Problem problem(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        Set<UUID> fixers = ids(row, "fixers");
        return new Problem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Problem.Source(
                        row.getString("source_group"),
                        row.getString("source_name"),
                        row.getObject("origin", UUID.class)),
                row.getString("content"),
                new Problem.Responsible(unit, row.getString("person")),
                row.getObject("listed_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                new Problem.About(
                        row.getObject("item", UUID.class), row.getString("item_title"), row.getString("indicator")),
                new Problem.Terms(
                        ClosingCondition.valueOf(row.getString("condition")),
                        row.getInt("notice_days"),
                        row.getObject("verifier", UUID.class)),
                row.getString("level"),
                row.getInt("relapses"),
                fixers,
                stage(row, new ProblemStage.Fixers(unit, fixers)),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return new HashSet<>(Arrays.asList((UUID[]) row.getArray(column).getArray()));
    }

    private static ProblemStage stage(ResultSet row, ProblemStage.Fixers fixers) throws SQLException {
        String why = row.getString("why");
        String test = row.getString("why_test");
        return switch (row.getString("stage")) {
            case "LISTED" -> new ProblemStage.Listed(why);
            case "PROPOSED" -> new ProblemStage.Proposed();
            case "RECTIFYING" ->
                new ProblemStage.Rectifying(
                        why.isEmpty()
                                ? null
                                : new ProblemStage.Setback(test == null ? null : ClosingTest.valueOf(test), why));
            case "APPLIED" -> new ProblemStage.Applied(fixers);
            case "NOTICED" -> new ProblemStage.Noticed(signature(row), row.getObject("notice_until", LocalDate.class));
            case "CLOSED" -> new ProblemStage.Closed(signature(row), row.getObject("closed_on", LocalDate.class));
            case "ARCHIVED" -> new ProblemStage.Archived(signature(row), row.getObject("closed_on", LocalDate.class));
            default -> new ProblemStage.Withdrawn(why);
        };
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getObject("verified_by", UUID.class),
                row.getString("verified_by_name"),
                row.getObject("verified_unit", UUID.class),
                row.getObject("verified_on", LocalDate.class));
    }

    /** What changes with a step, as parameters of a statement. */
    static JdbcClient.StatementSpec staged(JdbcClient.StatementSpec sql, UUID jurisdiction, Problem problem) {
        ProblemStage stage = problem.stage();
        Signature signed = problem.verifiedBy();
        return sql.param("jurisdiction", jurisdiction)
                .param("id", problem.id())
                .param("due", problem.due())
                .param("verifier", problem.terms().verifier())
                .param("level", problem.level())
                .param("relapses", problem.relapses())
                .param("fixers", array(problem.fixers()))
                .param("stage", stage.code())
                .param("why", why(stage))
                .param("test", test(stage))
                .param("by", signed == null ? null : signed.account())
                .param("byName", signed == null ? null : signed.name())
                .param("byUnit", signed == null ? null : signed.unit())
                .param("verifiedOn", signed == null ? null : Date.valueOf(signed.on()))
                .param("until", stage instanceof ProblemStage.Noticed noticed ? Date.valueOf(noticed.until()) : null)
                .param("closed", problem.closedOn())
                .param("version", problem.version());
    }

    private static String why(ProblemStage stage) {
        return switch (stage) {
            case ProblemStage.Listed listed -> listed.why();
            case ProblemStage.Rectifying rectifying -> {
                ProblemStage.Setback setback = rectifying.setback();
                yield setback == null ? "" : setback.why();
            }
            case ProblemStage.Withdrawn withdrawn -> withdrawn.why();
            default -> "";
        };
    }

    private static @Nullable String test(ProblemStage stage) {
        if (!(stage instanceof ProblemStage.Rectifying rectifying)) {
            return null;
        }
        ProblemStage.Setback setback = rectifying.setback();
        ClosingTest test = setback == null ? null : setback.test();
        return test == null ? null : test.name();
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
