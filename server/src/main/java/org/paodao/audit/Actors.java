package org.paodao.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of some accounts ever changed anything, and what they were called then. Says yes or no, never how often: activity is not counted. */
@Service
public class Actors {
    private final JdbcClient db;

    Actors(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Set<UUID> among(CurrentUser user, Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : Set.copyOf(db.sql("""
                        select distinct account from audit.entry
                         where jurisdiction = :jurisdiction and account in (:accounts)""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("accounts", accounts)
                        .query(UUID.class)
                        .list());
    }

    /** What some accounts were called when they changed something; those that changed nothing are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(UUID jurisdiction, Collection<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        db.sql("""
                select a.id, e.account_name
                  from unnest(:accounts) as a(id)
                 cross join lateral (select account_name from audit.entry
                                      where jurisdiction = :jurisdiction and account = a.id
                                      limit 1) e""")
                .param("jurisdiction", jurisdiction)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("account_name"));
                });
        return names;
    }
}
