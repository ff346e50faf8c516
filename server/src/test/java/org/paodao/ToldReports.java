package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The reports of which a node told before it was killed. */
final class ToldReports {
    private final Set<String> sent = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();

    void hear(String line) {
        if (line.startsWith("sends ")) {
            sent.add(line.substring(6));
        } else if (line.startsWith("taken ")) {
            taken.add(line.substring(6));
        }
    }

    int taken() {
        return taken.size();
    }

    /** All that was sent, acknowledged or not. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** Whether what was sent once more was acknowledged then, whatever became of it before. */
    boolean areTaken(List<String> again) {
        return taken.containsAll(again);
    }

    void areThereOnce(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            areThereOnce(statement);
        }
    }

    /** What was acknowledged is there once and says what was sent; what was not is there once or not at all; and so are their steps in the trail. */
    private void areThereOnce(Statement statement) throws SQLException {
        Map<String, Integer> versions = new HashMap<>();
        try (var found = statement.executeQuery("""
                select r.round || ' ' || r.item || ' ' || r.editor, r.state, r.editor, v.content ->> 'progress',
                       count(*) over (partition by r.round, r.item)
                  from progress.report r
                  left join progress.report_version v on (v.jurisdiction, v.round, v.item) = (r.jurisdiction, r.round, r.item)""")) {
            while (found.next()) {
                assertThat(found.getString(2)).isEqualTo("SUBMITTED");
                assertThat(found.getString(4))
                        .isEqualTo(ReportWriter.said(found.getObject(3, UUID.class))
                                .progress());
                versions.put(found.getString(1), found.getInt(5));
            }
        }
        assertThat(versions.values()).containsOnly(1);
        assertThat(versions.keySet()).containsAll(taken).isSubsetOf(sent);
        try (var found = statement.executeQuery("""
                select count(*), count(distinct subject) from audit.entry where action = 'progress.report-submitted'""")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isEqualTo(versions.size());
            assertThat(found.getInt(2)).isEqualTo(versions.size());
        }
    }
}
