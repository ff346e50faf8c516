package org.paodao.progress.light;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of drafts of rules for lights of items. */
@Repository
class ItemRuleDraftTables {
    private final JdbcClient db;
    private final JsonMapper json;

    ItemRuleDraftTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<ItemRuleDraft> all(UUID jurisdiction) {
        return db.sql("""
                select rules, version from progress.item_rule_draft where jurisdiction = :jurisdiction order by code""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new ItemRuleDraft(
                        RuleSet.read(json.readValue(row.getString("rules"), Written.class)), row.getInt("version")))
                .list();
    }

    /** Keeps a draft; false when somebody else changed it since it was seen. */
    boolean put(CurrentUser user, ItemRuleDraft draft) {
        String sql = draft.version() == 0 ? """
                insert into progress.item_rule_draft (jurisdiction, code, rules, changed_by, changed_by_name)
                values (:jurisdiction, :code, cast(:rules as jsonb), :by, :name)
                on conflict do nothing""" : """
                update progress.item_rule_draft
                   set rules = cast(:rules as jsonb), version = version + 1, changed_at = now(), changed_by = :by,
                       changed_by_name = :name
                 where jurisdiction = :jurisdiction and code = :code and version = :seen""";
        return db.sql(sql)
                        .param("jurisdiction", user.jurisdiction())
                        .param("code", draft.code())
                        .param("rules", json.writeValueAsString(draft.rules().written()))
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .param("seen", draft.version())
                        .update()
                == 1;
    }

    boolean remove(UUID jurisdiction, String code, int seen) {
        return db.sql("""
                delete from progress.item_rule_draft where jurisdiction = :jurisdiction and code = :code and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("code", code)
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
