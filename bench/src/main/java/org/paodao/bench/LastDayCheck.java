package org.paodao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.bench.LastDayStep.Act;
import org.paodao.postgres.Cluster;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import tools.jackson.databind.json.JsonMapper;

/** Holds what stands in the database against what was acknowledged: each report, each of its versions word by word, and each step in the trail, once. */
final class LastDayCheck {
    private final LastDayDistrict district;
    private final LastDayLedger ledger;
    private final Map<UUID, String> states = new HashMap<>();
    private final Map<UUID, List<ReportContent>> versions = new HashMap<>();
    private final Map<String, Integer> trail = new HashMap<>();

    private LastDayCheck(LastDayDistrict district, LastDayLedger ledger) {
        this.district = district;
        this.ledger = ledger;
    }

    /** What is not as it was acknowledged, when the application has ended; empty when all is. */
    static List<String> flaws(Path data, LastDayDistrict district, LastDayLedger ledger) throws SQLException {
        var check = new LastDayCheck(district, ledger);
        try (Cluster database = Cluster.start(data, data.resolve("programs"));
                Connection connection = database.superuser("paodao")) {
            check.read(connection);
        }
        List<String> flaws = new ArrayList<>();
        ledger.items().forEach(item -> check.look(item, flaws));
        return flaws;
    }

    private void read(Connection connection) throws SQLException {
        var json = JsonMapper.builder().build();
        each(
                connection,
                "select item, state from progress.report where round = ?",
                district.round(),
                row -> states.put(row.getObject(1, UUID.class), row.getString(2)));
        each(
                connection,
                "select item, content from progress.report_version where round = ? order by item, number",
                district.round(),
                row -> versions.computeIfAbsent(row.getObject(1, UUID.class), item -> new ArrayList<>())
                        .add(json.readValue(row.getString(2), ReportContent.class)));
        each(
                connection,
                """
                select subject, action, count(*) from audit.entry
                 where jurisdiction = ? and subject_type = 'progress.report' group by subject, action""",
                district.jurisdiction(),
                row -> trail.put(row.getObject(1, UUID.class) + row.getString(2), row.getInt(3)));
    }

    private static void each(Connection connection, String sql, UUID of, Take take) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, of);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
        }
    }

    private void look(int item, List<String> flaws) {
        UUID id = district.items().get(item);
        List<ReportContent> there = versions.getOrDefault(id, List.of());
        int sent = ledger.sent(item);
        if (there.size() != sent) {
            flaws.add("item %d has %d versions, sent were %d".formatted(item, there.size(), sent));
        }
        for (int n = 0; n < Math.min(sent, there.size()); n++) {
            if (!isWhatWasSent(there.get(n), LastDayTexts.of(item, n + 1))) {
                flaws.add("item %d: version %d says something else".formatted(item, n + 1));
            }
        }
        if (ledger.has(item, Act.ACCEPT, Math.max(1, sent)) && !Objects.equals(states.get(id), "ACCEPTED")) {
            flaws.add("item %d was accepted and is %s".formatted(item, states.get(id)));
        }
        UUID subject = new Place(district.round(), id).trail();
        traced(flaws, subject, "progress.report-submitted", sent);
        traced(flaws, subject, "progress.report-approved", ledger.has(item, Act.APPROVE, Math.max(1, sent)) ? 1 : 0);
        traced(flaws, subject, "progress.report-accepted", ledger.has(item, Act.ACCEPT, Math.max(1, sent)) ? 1 : 0);
    }

    private void traced(List<String> flaws, UUID subject, String action, int wanted) {
        int found = trail.getOrDefault(subject + action, 0);
        if (found != wanted) {
            flaws.add("%s stands %d times in the trail, acknowledged were %d".formatted(action, found, wanted));
        }
    }

    static boolean isWhatWasSent(ReportContent there, Map<String, String> sent) {
        return Objects.equals(there.progress(), sent.get("progress"))
                && Objects.equals(there.problems(), sent.get("problems"))
                && Objects.equals(there.nextSteps(), sent.get("nextSteps"))
                && Objects.equals(there.scheduleReason(), sent.get("scheduleReason"))
                && Objects.equals(word(there.onSchedule()), sent.get("onSchedule"))
                && there.evidence().size() == 1
                && Objects.equals(there.evidence().getFirst().name(), sent.get("references"));
    }

    private static String word(@Nullable Boolean onSchedule) {
        return onSchedule == null ? "" : onSchedule ? "yes" : "no";
    }

    /** What is done with a row. */
    private interface Take {
        void row(ResultSet row) throws SQLException;
    }
}
