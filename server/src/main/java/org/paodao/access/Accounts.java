package org.paodao.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and saves accounts. */
@Component
class Accounts {
    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /** False if the username is taken. */
    boolean insert(CurrentUser user, NewAccount account, String passwordHash) {
        return db.sql("""
                insert into access.account (jurisdiction, id, username, username_key, display_name, unit, password_hash)
                values (:jurisdiction, :id, :username, :key, :displayName, :unit, :hash)
                on conflict (username_key) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", user.account())
                        .param("username", user.username())
                        .param("key", Usernames.key(user.username()))
                        .param("displayName", user.displayName())
                        .param("unit", account.unit())
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    Optional<Account> named(String username) {
        return db.sql("""
                select jurisdiction, id, username, display_name, password_hash
                  from access.account
                 where username_key = :key and state = 'OPEN'""")
                .param("key", Usernames.key(username))
                .query((row, n) -> new Account(user(row), row.getString("password_hash")))
                .optional();
    }

    /** The user of an account that may still sign in. */
    Optional<CurrentUser> open(UUID jurisdiction, UUID account) {
        return db.sql("""
                select jurisdiction, id, username, display_name
                  from access.account
                 where jurisdiction = :jurisdiction and id = :id and state = 'OPEN'""")
                .param("jurisdiction", jurisdiction)
                .param("id", account)
                .query((row, n) -> user(row))
                .optional();
    }

    /** False if there is no such open account. */
    boolean setPassword(CurrentUser user, String passwordHash) {
        return db.sql("""
                update access.account
                   set password_hash = :hash, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state = 'OPEN'""")
                        .param("hash", passwordHash)
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", user.account())
                        .update()
                == 1;
    }

    boolean areNone() {
        return !db.sql("select exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /** Lets two nodes, or two windows, not both open the first account. */
    void lock() {
        db.sql("lock table access.account in share row exclusive mode").update();
    }

    private static CurrentUser user(ResultSet row) throws SQLException {
        return new CurrentUser(
                row.getObject("id", UUID.class),
                row.getObject("jurisdiction", UUID.class),
                row.getString("username"),
                row.getString("display_name"));
    }
}
