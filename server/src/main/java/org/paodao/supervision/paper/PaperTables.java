package org.paodao.supervision.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the templates of papers. */
@Repository
class PaperTables {
    private static final String VERSION = "kind, version, file, name, reason, published_at, published_by_name";

    private final JdbcClient db;

    PaperTables(JdbcClient db) {
        this.db = db;
    }

    /** What was ever put in force, the newest of each kind first. */
    List<PaperVersion> versions(UUID jurisdiction) {
        return db.sql("select " + VERSION + """
                  from supervision.paper_template
                 where jurisdiction = :jurisdiction
                 order by kind, version desc""")
                .param("jurisdiction", jurisdiction)
                .query(PaperTables::version)
                .list();
    }

    /** What holds; empty when nothing was ever put in force. */
    Optional<PaperVersion> newest(UUID jurisdiction, PaperKind kind) {
        return db.sql("select " + VERSION + """
                  from supervision.paper_template
                 where jurisdiction = :jurisdiction and kind = :kind
                 order by version desc
                 limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("kind", kind.name())
                .query(PaperTables::version)
                .optional();
    }

    /** Nobody else changes templates of the jurisdiction until the transaction ends, so that what is pressed twice in one moment is known as one. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.paper'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    Optional<Integer> byRequest(UUID jurisdiction, String key) {
        return db.sql("""
                select version from supervision.paper_template
                 where jurisdiction = :jurisdiction and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    /** Puts a version in force; false when somebody else has just put the same number in force. */
    boolean insert(CurrentUser user, PaperVersion next, String requestKey) {
        return db.sql("""
                insert into supervision.paper_template (jurisdiction, kind, version, file, name, reason, request_key, published_at,
                       published_by, published_by_name)
                values (:jurisdiction, :kind, :version, cast(:file as uuid), :name, :reason, :key, :at, :by, :byName)
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("kind", next.kind().name())
                        .param("version", next.version())
                        .param("file", next.file())
                        .param("name", next.name())
                        .param("reason", next.reason())
                        .param("key", requestKey)
                        .param("at", Timestamp.from(next.publishedAt()))
                        .param("by", user.account())
                        .param("byName", next.publishedBy())
                        .update()
                == 1;
    }

    List<PaperUpload> uploads(UUID jurisdiction) {
        return db.sql("""
                select kind, file, name, uploaded_at, uploaded_by_name from supervision.paper_draft
                 where jurisdiction = :jurisdiction""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new PaperUpload(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("uploaded_by_name")))
                .list();
    }

    /** Keeps an upload in the place of the one before. */
    void keep(CurrentUser user, PaperUpload upload) {
        db.sql("""
                insert into supervision.paper_draft (jurisdiction, kind, file, name, uploaded_at, uploaded_by, uploaded_by_name)
                values (:jurisdiction, :kind, :file, :name, :at, :by, :byName)
                on conflict (jurisdiction, kind) do update
                   set file = excluded.file, name = excluded.name, uploaded_at = excluded.uploaded_at,
                       uploaded_by = excluded.uploaded_by, uploaded_by_name = excluded.uploaded_by_name""")
                .param("jurisdiction", user.jurisdiction())
                .param("kind", upload.kind().name())
                .param("file", upload.file())
                .param("name", upload.name())
                .param("at", Timestamp.from(upload.uploadedAt()))
                .param("by", user.account())
                .param("byName", upload.uploadedBy())
                .update();
    }

    /** Takes an upload away; false when it is no longer the one that was seen. */
    boolean drop(UUID jurisdiction, PaperKind kind, UUID file) {
        return db.sql("""
                delete from supervision.paper_draft
                 where jurisdiction = :jurisdiction and kind = :kind and file = :file""")
                        .param("jurisdiction", jurisdiction)
                        .param("kind", kind.name())
                        .param("file", file)
                        .update()
                == 1;
    }

    private static PaperVersion version(ResultSet row, int number) throws SQLException {
        return new PaperVersion(
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("file", UUID.class),
                row.getString("name"),
                row.getString("reason"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by_name"));
    }
}
