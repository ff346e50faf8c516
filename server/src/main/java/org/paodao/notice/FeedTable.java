package org.paodao.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of calendars that programs read, by the hash of their token. */
@Repository
class FeedTable {
    private final JdbcClient db;

    FeedTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CurrentUser user, UUID id, byte[] hash) {
        db.sql("insert into notice.feed (jurisdiction, id, account, hash) values (:jurisdiction, :id, :account, :hash)")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("account", user.account())
                .param("hash", hash)
                .update();
    }

    /** Since when the user has one. */
    Optional<Instant> since(CurrentUser user) {
        return db.sql("""
                select made_at from notice.feed
                 where jurisdiction = :jurisdiction and account = :account and revoked_at is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query((row, n) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    /** Ends the user's; false when there is none. */
    boolean revoke(CurrentUser user) {
        return db.sql("""
                update notice.feed set revoked_at = now()
                 where jurisdiction = :jurisdiction and account = :account and revoked_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .update()
                == 1;
    }

    /** Whose a token is. */
    Optional<Owner> owner(byte[] hash) {
        return db.sql("select jurisdiction, account from notice.feed where hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, n) ->
                        new Owner(row.getObject("jurisdiction", UUID.class), row.getObject("account", UUID.class)))
                .optional();
    }

    /** Who reads. */
    record Owner(UUID jurisdiction, UUID account) {}
}
