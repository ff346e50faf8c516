package org.paodao.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which of some accounts may still sign in. */
@Service
public class AccountStates {
    private final JdbcClient db;

    AccountStates(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Set<UUID> open(UUID jurisdiction, Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : Set.copyOf(db.sql("""
                        select id from access.account
                         where jurisdiction = :jurisdiction and id in (:accounts) and state = 'OPEN'""")
                        .param("jurisdiction", jurisdiction)
                        .param("accounts", accounts)
                        .query(UUID.class)
                        .list());
    }
}
