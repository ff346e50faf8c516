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

    /** The user of a token that is valid now, if the account is open. */
    Optional<TokenUser> valid(byte[] hash) {
        return db.sql("""
                select t.id as token, t.last_used_at, a.jurisdiction, a.id, a.username, a.display_name
                  from access.token t
                  join access.account a on a.jurisdiction = t.jurisdiction and a.id = t.account
                 where t.hash = :hash and t.expires_at > now() and t.revoked_at is null and a.state = 'OPEN'""")
                .param("hash", hash)
                .query((row, n) -> new TokenUser(
                        row.getObject("token", UUID.class),
                        new CurrentUser(
                                row.getObject("id", UUID.class),
                                row.getObject("jurisdiction", UUID.class),
                                row.getString("username"),
                                row.getString("display_name"))))
                .optional();
    }

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
