package org.paodao.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the draft of the next edition. */
@Repository
class DraftTables {
    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final SystemRows rows;

    DraftTables(JdbcClient db, NamedParameterJdbcTemplate batches, SystemRows rows) {
        this.db = db;
        this.batches = batches;
        this.rows = rows;
    }

    List<Draft> all(UUID jurisdiction) {
        return db.sql("""
                select indicator, code, content, version, changed_at, changed_by_name from indicator.draft
                 where jurisdiction = :jurisdiction order by code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> {
                    String content = row.getString("content");
                    return new Draft(
                            row.getObject("indicator", UUID.class),
                            row.getString("code"),
                            content == null ? null : rows.content(content),
                            row.getInt("version"),
                            row.getTimestamp("changed_at").toInstant(),
                            row.getString("changed_by_name"));
                })
                .list();
    }

    Optional<Draft> one(UUID jurisdiction, String code) {
        return all(jurisdiction).stream()
                .filter(draft -> draft.code().equals(code))
                .findFirst();
    }

    /** Begins or goes on with drafts; names the first that is no longer at the version that was seen. */
    Optional<String> put(CurrentUser user, List<Wanted> wanted) {
        int[] rows = batches.batchUpdate(
                """
                insert into indicator.draft (jurisdiction, indicator, code, content, changed_by, changed_by_name)
                select :jurisdiction, :indicator, :code, :content::jsonb, :by, :name
                 where :seen = 0 or exists (select from indicator.draft where jurisdiction = :jurisdiction and indicator = :indicator)
                on conflict (jurisdiction, indicator) do update
                   set content = excluded.content, version = draft.version + 1, changed_at = now(),
                       changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                 where draft.version = :seen""", wanted.stream().map(one -> row(user, one)).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, rows.length)
                .filter(n -> rows[n] != 1)
                .mapToObj(n -> wanted.get(n).code())
                .findFirst();
    }

    private SqlParameterSource row(CurrentUser user, Wanted wanted) {
        return new MapSqlParameterSource("jurisdiction", user.jurisdiction())
                .addValue("indicator", wanted.indicator())
                .addValue("code", wanted.code())
                .addValue("content", wanted.content() == null ? null : rows.write(wanted.content()))
                .addValue("by", user.account())
                .addValue("name", user.displayName())
                .addValue("seen", wanted.seenVersion());
    }

    /** Takes a draft back. */
    boolean remove(UUID jurisdiction, UUID indicator, int seenVersion) {
        return db.sql("""
                delete from indicator.draft
                 where jurisdiction = :jurisdiction and indicator = :indicator and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("indicator", indicator)
                        .param("seen", seenVersion)
                        .update()
                == 1;
    }

    /** Empties the draft once it was published. */
    void clear(UUID jurisdiction) {
        db.sql("delete from indicator.draft where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .update();
    }

    /** What a draft is to say, over the version that was seen; no content drops the indicator. */
    record Wanted(UUID indicator, String code, Indicator.@Nullable Content content, int seenVersion) {}
}
