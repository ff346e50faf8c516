package org.paodao.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that finds an item by its address and tells its relatives. */
@Repository
class ItemTrail {
    private final JdbcClient db;

    ItemTrail(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> id(PlanHead plan, String path, int number) {
        return db.sql("""
                select id from plan.item
                 where jurisdiction = :jurisdiction and plan = :plan and path = :path and number = :number""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("path", path)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** Where the page of an item of the newest version of a plan is; empty where the user may see none. */
    Optional<String> address(CurrentUser user, UUID item) {
        String sql = """
                select '/' || p.address || '/' || i.path || '/' || i.number
                  from plan.plan p
                  join plan.item i on i.jurisdiction = p.jurisdiction and i.plan = p.id and i.id = :item
                  join plan.item_state s on s.jurisdiction = i.jurisdiction and s.item = i.id and s.until_version is null
                """ + PlanParts.VISIBLE;
        return PlanParts.visible(user, db.sql(sql))
                .param("item", item)
                .query(String.class)
                .optional();
    }

    Optional<UUID> plan(CurrentUser user, UUID item) {
        return db.sql("select plan from plan.item where jurisdiction = :jurisdiction and id = :item")
                .param("jurisdiction", user.jurisdiction())
                .param("item", item)
                .query(UUID.class)
                .optional();
    }

    /** The item above, then those below. */
    List<ItemView.Relative> family(PlanHead plan, Item item) {
        return db.sql("""
                select s.item = cast(:parent as uuid) as above, i.path || '/' || i.number as address, s.label, s.title
                  from plan.item_state s
                  join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                 where s.jurisdiction = :jurisdiction and s.plan = :plan
                   and s.since_version <= :version and (s.until_version is null or s.until_version > :version)
                   and (s.item = cast(:parent as uuid) or s.parent = :item)
                 order by above desc nulls last, s.position""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("parent", item.parent())
                .param("item", item.id())
                .query((row, n) -> new ItemView.Relative(
                        row.getBoolean("above"),
                        row.getString("address"),
                        row.getString("label"),
                        row.getString("title")))
                .list();
    }
}
