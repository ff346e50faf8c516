package org.paodao.progress.report;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files beside reports. */
@Repository
class ReportFileTables {
    private final JdbcClient db;

    ReportFileTables(JdbcClient db) {
        this.db = db;
    }

    List<Held> of(UUID jurisdiction, Place place) {
        return db.sql("""
                select file, name, sha256 from progress.report_file
                 where jurisdiction = :jurisdiction and round = :round and item = :item order by file""")
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .query(Held.class)
                .list();
    }

    /** Puts a file beside a report; false when the same content stands there already. */
    boolean insert(CurrentUser user, Place place, Held file) {
        return db.sql("""
                insert into progress.report_file (jurisdiction, round, item, file, name, sha256)
                values (:jurisdiction, :round, :item, :file, :name, :sha256)
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("round", place.round())
                        .param("item", place.item())
                        .param("file", file.file())
                        .param("name", file.name())
                        .param("sha256", file.sha256())
                        .update()
                == 1;
    }

    /** A file beside a report. */
    record Held(UUID file, String name, String sha256) {}
}
