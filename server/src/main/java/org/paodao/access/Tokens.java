package org.paodao.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and saves tokens, by the hash of their value. */
@Component
class Tokens {
    private final JdbcClient db;

    Tokens(JdbcClient db) {
        this.db = db;
    }

    void insert(CurrentUser user, UUID id, byte[] hash, Instant expires) {
        db.sql("""
                insert into access.token (jurisdiction, id, account, hash, expires_at)
                values (:jurisdiction, :id, :account, :hash, :expires)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("account", user.account())
                .param("hash", hash)
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
    }

    /** Whose a token is that is valid now. */
    Optional<Owner> valid(byte[] hash) {
        return db.sql("""
                select jurisdiction, id, account
                  from access.token
                 where hash = :hash and expires_at > now() and revoked_at is null""").param("hash", hash).query(Owner.class).optional();
    }

    record Owner(UUID jurisdiction, UUID id, UUID account) {}

    /** Notes the use, once in so long, so that reading does not mean writing. */
    void used(TokenUser token, Duration atMostEvery) {
        db.sql("""
                update access.token
                   set last_used_at = now()
                 where jurisdiction = :jurisdiction and id = :id
                   and (last_used_at is null or last_used_at < now() - :seconds * interval '1 second')""")
                .param("jurisdiction", token.user().jurisdiction())
                .param("id", token.token())
                .param("seconds", atMostEvery.toSeconds())
                .update();
    }

    boolean revoke(CurrentUser user, UUID token) {
        return db.sql("""
                update access.token
                   set revoked_at = now()
                 where jurisdiction = :jurisdiction and id = :id and account = :account and revoked_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", token)
                        .param("account", user.account())
                        .update()
                == 1;
    }
}
