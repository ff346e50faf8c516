package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what happened to matters. */
@Repository
class MatterTrail {
    private final JdbcClient db;

    MatterTrail(JdbcClient db) {
        this.db = db;
    }

    /**
     * What happened, newest first, as far as somebody may read it.
     *
     * @param audiences to which the reader belongs
     * @param own units whose own words the reader reads in any case
     */
    List<Happened> of(UUID jurisdiction, UUID matter, Set<MatterStep.Audience> audiences, Set<UUID> own) {
        return db.sql("""
                select * from (
                    select step as word, words, details, unit, cast(null as date) as next_on, taken_at as at, taken_by_name as name,
                           audience, version as place
                      from supervision.matter_step where jurisdiction = :jurisdiction and matter = :matter
                    union all
                    select lower(kind), words, coalesce(cast(level as text), ''), unit, next_on, written_at, written_by_name, audience, 0
                      from supervision.matter_note where jurisdiction = :jurisdiction and matter = :matter) happened
                 where audience in (:audiences) or unit in (:own)
                 order by at desc, place desc""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("audiences", audiences.stream().map(Enum::name).toList())
                .param("own", own.isEmpty() ? Set.of(new UUID(0, 0)) : own)
                .query((row, n) -> new Happened(
                        row.getString("word"),
                        row.getString("words"),
                        row.getString("details"),
                        row.getObject("unit", UUID.class),
                        row.getObject("next_on", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("name")))
                .list();
    }
}
