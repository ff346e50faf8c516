package org.paodao.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a plan holds now under which names, so that new content can name it. */
@Repository
class Holdings {
    private final JdbcClient db;

    Holdings(JdbcClient db) {
        this.db = db;
    }

    Present of(CurrentUser user, UUID plan) {
        Map<String, Present.Held> items = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Numbered item : items(user, plan)) {
            items.put(item.path() + "/" + item.number(), item.held());
            numbers.merge(item.path(), item.number(), Math::max);
        }
        Map<String, UUID> categories = new HashMap<>();
        categories(user, plan).forEach(category -> categories.put(category.name(), category.id()));
        return new Present(paths(user, plan), schemes(user, plan), categories, items, numbers);
    }

    private List<Numbered> items(CurrentUser user, UUID plan) {
        return db.sql("""
                select i.id, i.path, i.number, coalesce(s.position, 0) as position, s.parent, s.source,
                       s.source_start as start, s.source_end as end
                  from plan.item i
                  left join plan.item_state s
                    on s.jurisdiction = i.jurisdiction and s.item = i.id and s.until_version is null
                 where i.jurisdiction = :jurisdiction and i.plan = :plan""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(new DataClassRowMapper<>(Numbered.class))
                .list();
    }

    private List<Named> categories(CurrentUser user, UUID plan) {
        return db.sql("""
                select id, scheme || '/' || code as name from plan.category
                 where jurisdiction = :jurisdiction and plan = :plan and until_version is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(new DataClassRowMapper<>(Named.class))
                .list();
    }

    private Map<String, String> paths(CurrentUser user, UUID plan) {
        Map<String, String> paths = new HashMap<>();
        db.sql("""
                select code, path from plan.kind
                 where jurisdiction = :jurisdiction and plan = :plan and until_version is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query((row, n) -> paths.put(row.getString("code"), row.getString("path")))
                .list();
        return paths;
    }

    private List<String> schemes(CurrentUser user, UUID plan) {
        return db.sql("""
                select code from plan.scheme
                 where jurisdiction = :jurisdiction and plan = :plan and until_version is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query((row, n) -> row.getString("code"))
                .list();
    }

    record Numbered(
            UUID id,
            String path,
            int number,
            int position,
            @Nullable UUID parent,
            @Nullable UUID source,
            @Nullable Integer start,
            @Nullable Integer end) {
        Present.Held held() {
            return new Present.Held(id, position, parent, source, start, end);
        }
    }

    record Named(UUID id, String name) {}
}
