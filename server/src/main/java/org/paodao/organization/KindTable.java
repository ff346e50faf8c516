package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of kinds of units. */
@Repository
class KindTable {
    private final JdbcClient db;

    KindTable(JdbcClient db) {
        this.db = db;
    }

    List<UnitKind> all(UUID jurisdiction) {
        return db.sql("""
                select code, name_zh, name_en, position, since, until, version from organization.unit_kind
                 where jurisdiction = :jurisdiction order by position, code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new UnitKind(
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getInt("position"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    /** Writes a kind, a new one with version 0; false if the code is in use or somebody else changed it. */
    boolean write(UUID jurisdiction, UnitKind kind) {
        String sql = kind.version() == 0 ? """
                insert into organization.unit_kind (jurisdiction, code, name_zh, name_en, position, since, until)
                values (:jurisdiction, :code, :zh, :en, :position, :since, :until)
                on conflict do nothing""" : """
                update organization.unit_kind
                   set name_zh = :zh, name_en = :en, position = :position, since = :since, until = :until,
                       version = version + 1
                 where jurisdiction = :jurisdiction and code = :code and version = :seen""";
        return db.sql(sql)
                        .param("jurisdiction", jurisdiction)
                        .param("code", kind.code())
                        .param("zh", kind.nameZh())
                        .param("en", kind.nameEn())
                        .param("position", kind.position())
                        .param("since", kind.since())
                        .param("until", kind.until())
                        .param("seen", kind.version())
                        .update()
                == 1;
    }
}
