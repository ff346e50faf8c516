package org.paodao.progress.report;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.DataClassRowMapper;
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
                .query(new DataClassRowMapper<>(Held.class))
                .list();
    }

    /** Nobody else puts files beside the report until the transaction ends, so that one that arrives twice in one moment is known as one. */
    void hold(Place place) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.report-file'), hashtext(:trail))")
                .param("trail", place.trail().toString())
                .query((row, n) -> n)
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
