package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The matters of which a node told before it was killed. */
final class ToldMatters {
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> signed = new HashSet<>();

    void hear(String line) {
        if (line.startsWith("gives ")) {
            given.add(line.substring(6));
        } else if (line.startsWith("signed ")) {
            signed.add(line.substring(7));
        }
    }

    int signed() {
        return signed.size();
    }

    /** All that was given, signed for or not. */
    List<String> given() {
        return List.copyOf(given);
    }

    /** Whether what was given once more was signed for then, wherever it had been broken off. */
    boolean areSigned(List<String> again) {
        return signed.containsAll(again);
    }

    /** Each matter is there once, with as many steps as it has versions and as many records in the trail; what was signed for stands so. */
    void areThereOnce(Connection connection) throws SQLException {
        Set<String> there = new HashSet<>();
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select m.request_key, m.stage, m.version,
                               (select count(*) from supervision.matter_step s where (s.jurisdiction, s.matter) = (m.jurisdiction, m.id)),
                               (select count(*) from audit.entry e
                                 where e.subject_type = 'supervision.matter' and e.subject = m.id and e.jurisdiction = m.jurisdiction)
                          from supervision.matter m""")) {
            while (found.next()) {
                String key = found.getString(1);
                assertThat(there.add(key)).as("a matter twice").isTrue();
                assertThat(found.getInt(4)).as("steps").isEqualTo(found.getInt(3));
                assertThat(found.getInt(5)).as("records").isEqualTo(found.getInt(3));
                if (signed.contains(key)) {
                    assertThat(found.getString(2)).isEqualTo("SIGNED_FOR");
                }
            }
        }
        assertThat(there).containsAll(signed).isSubsetOf(given);
    }
}
