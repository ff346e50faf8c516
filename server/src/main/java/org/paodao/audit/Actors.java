package org.paodao.audit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of some accounts ever changed anything. Says yes or no, never how often: activity is not counted. */
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
}
