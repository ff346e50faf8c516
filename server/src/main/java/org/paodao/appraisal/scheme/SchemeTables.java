package org.paodao.appraisal.scheme;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of schemes and their drafts. */
@Repository
class SchemeTables {
    private final JdbcClient db;

    SchemeTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else founds or publishes schemes until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "appraisal schemes " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }

    Optional<SchemeHead> head(UUID jurisdiction, UUID scheme) {
        return db.sql("""
                select id, code, name, version from appraisal.scheme where jurisdiction = :jurisdiction and id = :scheme""")
                .param("jurisdiction", jurisdiction)
                .param("scheme", scheme)
                .query(SchemeHead.class)
                .optional();
    }

    Optional<SchemeHead> coded(UUID jurisdiction, String code) {
        return db.sql("""
                select id, code, name, version from appraisal.scheme where jurisdiction = :jurisdiction and code = :code""")
                .param("jurisdiction", jurisdiction)
                .param("code", code)
                .query(SchemeHead.class)
                .optional();
    }

    void insert(CurrentUser user, SchemeHead head, Instant now) {
        db.sql("""
                insert into appraisal.scheme (jurisdiction, id, code, name, created_at, created_by, created_by_name)
                values (:jurisdiction, :id, :code, :name, :at, :by, :byName)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", head.id())
                .param("code", head.code())
                .param("name", head.name())
                .param("at", Timestamp.from(now))
                .param("by", user.account())
                .param("byName", user.displayName())
                .update();
    }

    /** Takes the name that the newest edition bears. */
    boolean rename(UUID jurisdiction, SchemeHead head, String name) {
        return db.sql("""
                update appraisal.scheme set name = :name, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("name", name)
                        .param("jurisdiction", jurisdiction)
                        .param("id", head.id())
                        .param("seen", head.version())
                        .update()
                == 1;
    }

    Optional<SchemeDraft> draft(UUID jurisdiction, SchemeHead head) {
        return db.sql("""
                select body, version, changed_at, changed_by_name from appraisal.scheme_draft
                 where jurisdiction = :jurisdiction and scheme = :scheme""")
                .param("jurisdiction", jurisdiction)
                .param("scheme", head.id())
                .query((row, n) -> new SchemeDraft(
                        head,
                        SchemeJson.read(row.getString("body")),
                        row.getInt("version"),
                        new SchemeDraft.Changed(
                                row.getTimestamp("changed_at").toInstant(), row.getString("changed_by_name"))))
                .optional();
    }

    /** Keeps a draft; false when somebody else changed it since it was seen. */
    boolean put(CurrentUser user, SchemeDraft draft) {
        String sql = draft.version() == 0 ? """
                insert into appraisal.scheme_draft (jurisdiction, scheme, body, changed_at, changed_by, changed_by_name)
                values (:jurisdiction, :scheme, cast(:body as jsonb), :at, :by, :byName)
                on conflict do nothing""" : """
                update appraisal.scheme_draft
                   set body = cast(:body as jsonb), version = version + 1, changed_at = :at, changed_by = :by,
                       changed_by_name = :byName
                 where jurisdiction = :jurisdiction and scheme = :scheme and version = :seen""";
        return db.sql(sql)
                        .param("jurisdiction", user.jurisdiction())
                        .param("scheme", draft.head().id())
                        .param("body", SchemeJson.write(draft.body()))
                        .param("at", Timestamp.from(draft.changed().at()))
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .param("seen", draft.version())
                        .update()
                == 1;
    }

    boolean remove(UUID jurisdiction, UUID scheme, int seen) {
        return db.sql("""
                delete from appraisal.scheme_draft
                 where jurisdiction = :jurisdiction and scheme = :scheme and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("scheme", scheme)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    List<SchemeLine> lines(UUID jurisdiction, boolean drafts) {
        return db.sql("""
                select s.id, s.code, s.name, s.version, e.number, e.valid_from, e.valid_until,
                       d.version as drafted, d.changed_at, d.changed_by_name
                  from appraisal.scheme s
                  left join lateral (
                       select number, valid_from, valid_until from appraisal.scheme_edition
                        where (jurisdiction, scheme) = (s.jurisdiction, s.id) order by number desc limit 1) e on true
                  left join appraisal.scheme_draft d on (d.jurisdiction, d.scheme) = (s.jurisdiction, s.id) and :drafts
                 where s.jurisdiction = :jurisdiction and (:drafts or e.number is not null)
                 order by s.id desc""")
                .param("jurisdiction", jurisdiction)
                .param("drafts", drafts)
                .query(SchemeRows::line)
                .list();
    }
}
