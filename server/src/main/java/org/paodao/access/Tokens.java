package org.paodao.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and saves tokens, by the hash of their value. */
@Component
class Tokens {
    private final JdbcClient db;

    Tokens(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps a token. Of a form that is sent twice the later value is shown, so that this one counts, for what was asked with it.
     *
     * @return false when there is such a token that was used or ended, or is somebody else's
     */
    boolean put(CurrentUser user, IssuedToken issued, byte[] hash, NewToken token) {
        return db.sql("""
                insert into access.token (jurisdiction, id, account, hash, name, scope, expires_at)
                values (:jurisdiction, :id, :account, :hash, :name, :scope, :expires)
                on conflict (jurisdiction, id) do update
                   set hash = excluded.hash, name = excluded.name, scope = excluded.scope, expires_at = excluded.expires_at
                 where token.account = excluded.account and token.last_used_at is null and token.revoked_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", issued.id())
                        .param("account", user.account())
                        .param("hash", hash)
                        .param("name", token.name())
                        .param(
                                "scope",
                                token.scope() == null
                                        ? null
                                        : token.scope().stream()
                                                .map(Permission::name)
                                                .sorted()
                                                .toArray(String[]::new))
                        .param("expires", OffsetDateTime.ofInstant(issued.expires(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whose a token is that was issued once; it may have ended since. */
    Optional<Owner> owner(byte[] hash, Duration noteUseEvery) {
        return db.sql("""
                select jurisdiction, id, account, scope, expires_at > now() and revoked_at is null as valid,
                       last_used_at >= now() - :seconds * interval '1 second' as noted
                  from access.token
                 where hash = :hash""")
                .param("hash", hash)
                .param("seconds", noteUseEvery.toSeconds())
                .query((row, n) -> new Owner(
                        row.getObject("jurisdiction", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        scope(row),
                        row.getBoolean("valid"),
                        row.getBoolean("noted")))
                .optional();
    }

    /** The valid tokens of an account, newest first. */
    List<TokenLine> of(UUID jurisdiction, UUID account) {
        return db.sql("""
                select id, name, scope, created_at, expires_at, last_used_at
                  from access.token
                 where jurisdiction = :jurisdiction and account = :account
                   and expires_at > now() and revoked_at is null
                 order by id desc""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query((row, n) -> new TokenLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        scope(row),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        moment(row.getTimestamp("last_used_at"))))
                .list();
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

    /** Notes that a token was sent after its end; true at most once an hour, for a program may ask each second. */
    boolean refused(Owner token) {
        return db.sql("""
                update access.token
                   set refused_at = now()
                 where jurisdiction = :jurisdiction and id = :id
                   and (refused_at is null or refused_at < now() - interval '1 hour')""")
                        .param("jurisdiction", token.jurisdiction())
                        .param("id", token.id())
                        .update()
                == 1;
    }

    boolean revoke(UUID jurisdiction, UUID account, UUID token) {
        return db.sql("""
                update access.token
                   set revoked_at = now()
                 where jurisdiction = :jurisdiction and id = :id and account = :account and revoked_at is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", token)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Ends all tokens of an account; how many there were. */
    int revokeAll(UUID jurisdiction, UUID account) {
        return db.sql("""
                update access.token
                   set revoked_at = now()
                 where jurisdiction = :jurisdiction and account = :account and revoked_at is null""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .update();
    }

    private static @Nullable List<Permission> scope(ResultSet row) throws SQLException {
        Array scope = row.getArray("scope");
        return scope == null
                ? null
                : Arrays.stream((String[]) scope.getArray())
                        .map(Permission::valueOf)
                        .toList();
    }

    private static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    /**
     * A token's account and limits.
     *
     * @param noted whether a use of it was noted lately
     */
    record Owner(
            UUID jurisdiction,
            UUID id,
            UUID account,
            @Nullable List<Permission> scope,
            boolean valid,
            boolean noted) {}
}
