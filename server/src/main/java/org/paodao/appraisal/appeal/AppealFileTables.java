package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.UUID;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files of appeals. */
@Repository
class AppealFileTables {
    private final JdbcClient db;

    AppealFileTables(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    List<HeldEvidence> of(UUID jurisdiction, UUID appeal) {
        return db.sql("""
                select file, name, kept_at, kept_by_name from appraisal.appeal_file
                 where jurisdiction = :jurisdiction and appeal = :appeal order by kept_at, file""")
                .param("jurisdiction", jurisdiction)
                .param("appeal", appeal)
                .query((row, n) -> new HeldEvidence(
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("kept_at").toInstant(),
                        row.getString("kept_by_name")))
                .list();
    }

    /** Keeps a file; the same content twice is kept once. */
    void insert(CurrentUser user, UUID appeal, StoredFile file) {
        db.sql("""
                insert into appraisal.appeal_file (jurisdiction, appeal, file, name, sha256, kept_at, kept_by_name)
                values (:jurisdiction, :appeal, :file, :name, :sha256, now(), :by)
                on conflict do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("appeal", appeal)
                .param("file", file.id())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("by", user.displayName())
                .update();
    }
}
