package org.paodao.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of jurisdictions. */
@Repository
class JurisdictionTable {
    private final JdbcClient db;

    JurisdictionTable(JdbcClient db) {
        this.db = db;
    }

    List<Jurisdiction> all() {
        return db.sql("select id, code, name, level, parent from organization.jurisdiction order by code")
                .query((row, n) -> new Jurisdiction(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("level"),
                        row.getObject("parent", UUID.class)))
                .list();
    }

    /** Makes one with the usual kinds of units; false if the code is in use. */
    boolean insert(Jurisdiction wanted) {
        boolean made = db.sql("""
                insert into organization.jurisdiction (id, code, name, level, parent)
                values (:id, :code, :name, :level, :parent)
                on conflict (code) do nothing""")
                        .param("id", wanted.id())
                        .param("code", wanted.code())
                        .param("name", wanted.name())
                        .param("level", wanted.level())
                        .param("parent", wanted.parent())
                        .update()
                == 1;
        if (made) {
            db.sql("""
                    insert into organization.unit_kind (jurisdiction, code, name_zh, name_en, position)
                    select :id, k.code, k.name_zh, k.name_en, k.position from organization.usual_kinds() k""").param("id", wanted.id()).update();
        }
        return made;
    }
}
