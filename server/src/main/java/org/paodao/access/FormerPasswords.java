package org.paodao.access;

import java.util.List;
import java.util.Optional;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passwords an account has and had, as hashes. */
@Component
class FormerPasswords {
    private final JdbcClient db;
    private final int history;

    FormerPasswords(JdbcClient db, @Value("${paodao.password.history:5}") int history) {
        this.db = db;
        this.history = history;
    }

    /** The hash of the present password. */
    Optional<String> present(CurrentUser user) {
        return db.sql("""
                select password_hash from access.account
                 where jurisdiction = :jurisdiction and id = :account and kind = 'PERSON'""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query(String.class)
                .optional();
    }

    /** Hashes of passwords that may not be taken again, beside the present one; newest first. */
    List<String> former(CurrentUser user) {
        return db
                .sql("""
                select hash from access.former_password
                 where jurisdiction = :jurisdiction and account = :account
                 order by id desc
                 limit :limit""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("limit", Math.max(0, history - 1))
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Keeps the hash of a password that ends, and as many before it as count. */
    void keep(CurrentUser user, String hash) {
        db.sql("""
                insert into access.former_password (jurisdiction, account, id, hash)
                values (:jurisdiction, :account, :id, :hash)""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("id", Ids.next())
                .param("hash", hash)
                .update();
        db.sql("""
                delete from access.former_password
                 where jurisdiction = :jurisdiction and account = :account
                   and id not in (select id from access.former_password
                                   where jurisdiction = :jurisdiction and account = :account
                                   order by id desc limit :limit)""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("limit", Math.max(0, history - 1))
                .update();
    }
}
