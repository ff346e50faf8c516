package org.paodao.supervision.problem;

import java.util.List;
import java.util.UUID;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files of problems. */
@Repository
class ProblemFileTables {
    private final JdbcClient db;

    ProblemFileTables(JdbcClient db) {
        this.db = db;
    }

    /** Oldest first. */
    List<HeldFile> of(UUID jurisdiction, UUID problem) {
        return db.sql("""
                select file, name, kept_at, kept_by_name from supervision.problem_file
                 where jurisdiction = :jurisdiction and problem = :problem order by kept_at, file""")
                .param("jurisdiction", jurisdiction)
                .param("problem", problem)
                .query((row, n) -> new HeldFile(
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("kept_at").toInstant(),
                        row.getString("kept_by_name")))
                .list();
    }

    /** Keeps a file; false when the problem has its content already. */
    boolean insert(CurrentUser user, UUID problem, StoredFile file) {
        return db.sql("""
                        insert into supervision.problem_file (jurisdiction, problem, file, name, sha256, kept_at, kept_by_name)
                        values (:jurisdiction, :problem, :file, :name, :sha256, now(), :by)
                        on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("problem", problem)
                        .param("file", file.id())
                        .param("name", file.name())
                        .param("sha256", file.sha256())
                        .param("by", user.displayName())
                        .update()
                == 1;
    }
}
