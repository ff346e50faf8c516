package org.paodao.plan.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Vocabulary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of vocabularies, and the words that the program brings along in {@code plan/vocabulary.json}. */
@Repository
class VocabularyTables {
    private final JdbcClient db;
    private final JsonMapper json;
    private final Vocabulary seed;

    VocabularyTables(JdbcClient db, JsonMapper json) throws IOException {
        this.db = db;
        this.json = json;
        try (InputStream in = new ClassPathResource("plan/vocabulary.json").getInputStream()) {
            seed = json.readValue(in, Vocabulary.class);
        }
    }

    Vocabulary seed() {
        return seed;
    }

    List<Edition> editions(CurrentUser user) {
        return db.sql("""
                select from_year, content, version, changed_at, changed_by_name from plan.vocabulary
                 where jurisdiction = :jurisdiction order by from_year desc""")
                .param("jurisdiction", user.jurisdiction())
                .query((row, n) -> new Edition(
                        row.getInt("from_year"),
                        json.readValue(row.getString("content"), Vocabulary.class),
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    boolean insert(CurrentUser user, int fromYear, Vocabulary words) {
        return db.sql("""
                insert into plan.vocabulary (jurisdiction, from_year, content, changed_by_name)
                values (:jurisdiction, :year, cast(:content as jsonb), :name)
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("year", fromYear)
                        .param("content", json.writeValueAsString(words))
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    boolean update(CurrentUser user, int fromYear, int seen, Vocabulary words) {
        return db.sql("""
                update plan.vocabulary
                   set content = cast(:content as jsonb), version = version + 1, changed_at = now(), changed_by_name = :name
                 where jurisdiction = :jurisdiction and from_year = :year and version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("year", fromYear)
                        .param("seen", seen)
                        .param("content", json.writeValueAsString(words))
                        .param("name", user.displayName())
                        .update()
                == 1;
    }
}
