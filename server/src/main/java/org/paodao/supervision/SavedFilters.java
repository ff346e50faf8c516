package org.paodao.supervision;

import java.util.List;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters of the register that somebody wants again: each has their own. They are nobody else's business and stand in no trail. */
@Service
public class SavedFilters {
    private static final int MOST = 20;
    private static final int NAME_LIMIT = 40;
    private static final int QUERY_LIMIT = 1000;

    private final JdbcClient db;

    SavedFilters(JdbcClient db) {
        this.db = db;
    }

    /** One's own, by name. */
    @Transactional(readOnly = true)
    public List<Saved> of(CurrentUser user) {
        Permissions.require(user, Permission.MATTER_READ);
        return db.sql("""
                select name, query from supervision.matter_view
                 where jurisdiction = :jurisdiction and account = :account order by name""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query(new DataClassRowMapper<>(Saved.class))
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    @Transactional
    public void save(CurrentUser user, String name, String query) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.length() > NAME_LIMIT || query.length() > QUERY_LIMIT) {
            throw Refusal.invalid("name", "supervisionmatter.filter-name", NAME_LIMIT);
        }
        List<Saved> known = of(user);
        if (known.size() >= MOST && known.stream().noneMatch(one -> one.name().equals(plain))) {
            throw Refusal.invalid("name", "supervisionmatter.filters", MOST);
        }
        db.sql("""
                insert into supervision.matter_view (jurisdiction, account, name, query)
                values (:jurisdiction, :account, :name, :query)
                on conflict (jurisdiction, account, name) do update set query = excluded.query""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("name", plain)
                .param("query", query)
                .update();
    }

    @Transactional
    public void remove(CurrentUser user, String name) {
        Permissions.require(user, Permission.MATTER_READ);
        db.sql(
                        "delete from supervision.matter_view where jurisdiction = :jurisdiction and account = :account and name = :name")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("name", name)
                .update();
    }

    /**
     * A filter that was kept.
     *
     * @param query as the address of the register has it, without question mark
     */
    public record Saved(String name, String query) {}
}
