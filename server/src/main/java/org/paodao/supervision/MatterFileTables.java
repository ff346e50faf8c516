package org.paodao.supervision;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the files beside matters. */
@Repository
class MatterFileTables {
    private final JdbcClient db;

    MatterFileTables(JdbcClient db) {
        this.db = db;
    }

    List<MatterFiles.Beside> of(UUID jurisdiction, UUID matter) {
        return db.sql("""
                select file, name, unit, sha256 from supervision.matter_file
                 where jurisdiction = :jurisdiction and matter = :matter order by file""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query(new DataClassRowMapper<>(MatterFiles.Beside.class))
                .list();
    }

    void insert(CurrentUser user, UUID matter, MatterFiles.Beside file) {
        db.sql("""
                insert into supervision.matter_file (jurisdiction, matter, file, name, sha256, unit)
                values (:jurisdiction, :matter, :file, :name, :sha256, cast(:unit as uuid))""")
                .param("jurisdiction", user.jurisdiction())
                .param("matter", matter)
                .param("file", file.file())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("unit", file.unit())
                .update();
    }
}
