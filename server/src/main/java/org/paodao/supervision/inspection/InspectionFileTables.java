package org.paodao.supervision.inspection;

import java.util.List;
import java.util.UUID;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files that show what inspections found. */
@Repository
class InspectionFileTables {
    private final JdbcClient db;

    InspectionFileTables(JdbcClient db) {
        this.db = db;
    }

    /** The files of all findings of an inspection, oldest first. */
    List<FindingFile> of(UUID jurisdiction, UUID inspection) {
        return db.sql("""
                select k.finding, k.file, k.name, k.kept_at, k.kept_by_name from supervision.inspection_file k
                  join supervision.inspection_finding f on (f.jurisdiction, f.id) = (k.jurisdiction, k.finding)
                 where f.jurisdiction = :jurisdiction and f.inspection = :inspection order by k.kept_at, k.file""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .query((row, n) -> new FindingFile(
                        row.getObject("finding", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("kept_at").toInstant(),
                        row.getString("kept_by_name")))
                .list();
    }

    /** Whether a finding has a file of this content already. */
    boolean has(UUID jurisdiction, UUID finding, String sha256) {
        return db.sql("""
                select count(*) from supervision.inspection_file
                 where jurisdiction = :jurisdiction and finding = :finding and sha256 = :sha256""")
                        .param("jurisdiction", jurisdiction)
                        .param("finding", finding)
                        .param("sha256", sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Keeps a file beside a finding; one of the same content stays as it is. */
    void insert(CurrentUser user, UUID finding, StoredFile file) {
        db.sql("""
                insert into supervision.inspection_file (jurisdiction, finding, file, name, sha256, kept_at, kept_by_name)
                values (:jurisdiction, :finding, :file, :name, :sha256, now(), :by)
                on conflict do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("finding", finding)
                .param("file", file.id())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("by", user.displayName())
                .update();
    }
}
