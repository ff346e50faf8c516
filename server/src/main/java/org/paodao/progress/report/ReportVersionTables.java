package org.paodao.progress.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the versions of reports, and of why they were returned. */
@Repository
class ReportVersionTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    ReportVersionTables(JdbcClient db, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /** The versions of reports with their remarks, newest first, by report. Two statements. */
    Map<Place, List<ReportVersion>> of(UUID jurisdiction, Which which) {
        Map<Key, List<Remark>> remarks = new HashMap<>();
        asked("select * from progress.report_remark", jurisdiction, which, " order by round, item, number, position")
                .query(row -> {
                    remarks.computeIfAbsent(key(row), key -> new ArrayList<>())
                            .add(new Remark(
                                    Field.valueOf(row.getString("field")),
                                    row.getString("quote"),
                                    row.getString("words")));
                });
        Map<Place, List<ReportVersion>> versions = new HashMap<>();
        asked("select * from progress.report_version", jurisdiction, which, " order by round, item, number desc")
                .query(row -> {
                    Key key = key(row);
                    versions.computeIfAbsent(key.place(), place -> new ArrayList<>())
                            .add(version(row).with(remarks.getOrDefault(key, List.of())));
                });
        return versions;
    }

    private JdbcClient.StatementSpec asked(String select, UUID jurisdiction, Which which, String order) {
        // Only what narrows stands in it, so that the database need not keep open whether something does.
        String where = " where jurisdiction = :jurisdiction"
                + (which.round() == null ? "" : " and round = :round")
                + (which.item() == null ? "" : " and item = :item");
        return db.sql(select + where + order)
                .param("jurisdiction", jurisdiction)
                .param("round", which.round())
                .param("item", which.item());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)), row.getInt("number"));
    }

    private ReportVersion version(ResultSet row) throws SQLException {
        ReportVersion.Act submitted = act(row, "submitted");
        if (submitted == null) {
            throw new IllegalStateException("A version of a report that nobody sent.");
        }
        return new ReportVersion(
                row.getInt("number"),
                json.readValue(row.getString("content"), ReportContent.class),
                row.getBigDecimal("computed"),
                submitted,
                act(row, "approved"),
                act(row, "accepted"),
                act(row, "returned"),
                row.getBoolean("returned_by_office"),
                List.of());
    }

    private static ReportVersion.@Nullable Act act(ResultSet row, String what) throws SQLException {
        Timestamp at = row.getTimestamp(what + "_at");
        return at == null ? null : new ReportVersion.Act(row.getString(what + "_by_name"), at.toInstant());
    }

    /** Writes down what was sent. */
    void insert(CurrentUser user, Place place, Sent sent) {
        db.sql("""
                insert into progress.report_version (jurisdiction, round, item, number, content, on_schedule, percent, covered_by, computed,
                       submitted_at, submitted_by, submitted_by_name)
                values (:jurisdiction, :round, :item, :number, cast(:content as jsonb), :onSchedule, :percent, :coveredBy, :computed,
                       now(), :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("round", place.round())
                .param("item", place.item())
                .param("number", sent.number())
                .param("content", json.writeValueAsString(sent.content()))
                .param("onSchedule", sent.content().onSchedule())
                .param("percent", sent.content().percent())
                .param("coveredBy", sent.content().coveredBy())
                .param("computed", sent.computed())
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    void approved(CurrentUser user, Place place, int number) {
        mark(user, List.of(new Key(place, number)), "approved", "");
    }

    void accepted(CurrentUser user, List<Key> versions) {
        mark(user, versions, "accepted", "");
    }

    void returned(CurrentUser user, Key version, boolean office, List<Remark> remarks) {
        mark(user, List.of(version), "returned", ", returned_by_office = " + office);
        batches.batchUpdate(
                """
                insert into progress.report_remark (jurisdiction, round, item, number, position, field, quote, words)
                select :jurisdiction, :round, :item, :number, :position, :field, :quote, :words""",
                IntStream.range(0, remarks.size())
                        .mapToObj(n -> named(user, version)
                                .addValue("position", n)
                                .addValue("field", remarks.get(n).field().name())
                                .addValue("quote", remarks.get(n).quote())
                                .addValue("words", remarks.get(n).words()))
                        .toArray(SqlParameterSource[]::new));
    }

    private void mark(CurrentUser user, List<Key> versions, String what, String more) {
        int[] written = batches.batchUpdate(
                "update progress.report_version set " + what + "_at = now(), " + what + "_by = :by, " + what
                        + "_by_name = :byName" + more + """

                         where jurisdiction = :jurisdiction and round = :round and item = :item and number = :number""",
                versions.stream().map(version -> named(user, version)).toArray(SqlParameterSource[]::new));
        if (IntStream.of(written).anyMatch(rows -> rows != 1)) {
            throw new IllegalStateException("A version of a report is not there.");
        }
    }

    private static MapSqlParameterSource named(CurrentUser user, Key version) {
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("round", version.place().round())
                .addValue("item", version.place().item())
                .addValue("number", version.number())
                .addValue("by", user.account())
                .addValue("byName", user.displayName());
    }

    /** Which versions; what is null does not narrow. */
    record Which(@Nullable UUID round, @Nullable UUID item) {}

    /** A version of a report. */
    record Key(Place place, int number) {}

    /** What is sent. */
    record Sent(int number, ReportContent content, @Nullable BigDecimal computed) {}
}
