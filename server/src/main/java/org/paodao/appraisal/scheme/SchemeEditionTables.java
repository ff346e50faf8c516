package org.paodao.appraisal.scheme;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of published editions. */
@Repository
class SchemeEditionTables {
    private final JdbcClient db;

    SchemeEditionTables(JdbcClient db) {
        this.db = db;
    }

    /** Every edition, newest first; each ends at the latest on the day before the next. */
    List<SchemeEdition> all(UUID jurisdiction, SchemeHead head) {
        return db.sql("""
                select number, body, print, valid_from, reason, published_at, published_by_name,
                       least(valid_until, lead(valid_from) over (order by number) - 1) as valid_until
                  from appraisal.scheme_edition
                 where jurisdiction = :jurisdiction and scheme = :scheme
                 order by number desc""")
                .param("jurisdiction", jurisdiction)
                .param("scheme", head.id())
                .query((row, n) -> SchemeRows.edition(row, head))
                .list();
    }

    Optional<Integer> byRequest(UUID jurisdiction, UUID scheme, String key) {
        return db.sql("""
                select number from appraisal.scheme_edition
                 where jurisdiction = :jurisdiction and scheme = :scheme and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("scheme", scheme)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    void insert(CurrentUser user, SchemeEdition edition, String requestKey) {
        db.sql("""
                insert into appraisal.scheme_edition (jurisdiction, scheme, number, body, print, valid_from, valid_until, reason,
                       request_key, published_at, published_by, published_by_name)
                values (:jurisdiction, :scheme, :number, :body, :print, :from, cast(:until as date), :reason, :key, :at, :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("scheme", edition.head().id())
                .param("number", edition.number())
                .param("body", SchemeJson.write(edition.body()))
                .param("print", edition.published().print())
                .param("from", edition.validity().from())
                .param("until", edition.validity().until())
                .param("reason", edition.published().reason())
                .param("key", requestKey)
                .param("at", Timestamp.from(edition.published().at()))
                .param("by", user.account())
                .param("byName", edition.published().by())
                .update();
    }
}
