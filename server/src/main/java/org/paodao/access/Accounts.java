package org.paodao.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads and saves accounts; an open account comes with what it may do today. */
@Component
class Accounts {
    /** What service accounts have for a password: nothing matches it. */
    private static final String NO_PASSWORD = "{none}";

    /**
     * Whether too many sign-ins failed. A security officer's lock ends with the day: otherwise a stranger could lock out the
     * only ones who can unlock.
     */
    static final String LOCKED = "(a.locked_at is not null and (a.sphere <> 'SECURITY' or a.locked_at >= :midnight))";

    /** Whether its password was made up by somebody else too long ago. */
    static final String EXPIRED = "(a.must_change and a.made_up_at <= :ended)";

    /** An account with its grants of today, one row for each. */
    static final String WITH_GRANTS = """
            select a.jurisdiction, a.id, a.username, a.display_name, a.unit, a.sphere, a.kind, a.password_hash,
                   a.must_change, """ + " " + EXPIRED + " as expired, " + LOCKED + """
                   as locked, f.confirmed_at is not null as second_factor, g.role, g.scope, g.within
              from access.account a
              left join access.second_factor f on f.jurisdiction = a.jurisdiction and f.account = a.id
              left join access.role_grant g
                on g.jurisdiction = a.jurisdiction and g.account = a.id and g.revoked_at is null
               and g.since <= :today and (g.until is null or g.until >= :today)
             where a.state = 'OPEN'""";

    private final JdbcClient db;
    private final Authorities authorities;
    private final FirstPasswords first;
    private final Clock clock;

    Accounts(JdbcClient db, Authorities authorities, FirstPasswords first, Clock clock) {
        this.db = db;
        this.authorities = authorities;
        this.first = first;
        this.clock = clock;
    }

    /** False if the username is taken. */
    boolean insert(CurrentUser user, NewAccount account, @Nullable String passwordHash) {
        return db.sql("""
                insert into access.account
                    (jurisdiction, id, username, username_key, display_name, unit, sphere, kind, password_hash,
                     must_change, made_up_at)
                values (:jurisdiction, :id, :username, :key, :displayName, :unit, :sphere, :kind, :hash, :mustChange,
                        case when :mustChange then now() end)
                on conflict (username_key) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", user.account())
                        .param("username", user.username())
                        .param("key", Usernames.key(user.username()))
                        .param("displayName", user.displayName())
                        .param("unit", account.unit())
                        .param("sphere", account.sphere().name())
                        .param("kind", passwordHash == null ? "SERVICE" : "PERSON")
                        .param("hash", passwordHash == null ? NO_PASSWORD : passwordHash)
                        .param("mustChange", account.madeUp())
                        .update()
                == 1;
    }

    Optional<Account> named(String username) {
        return found(db.sql(WITH_GRANTS + " and a.username_key = :key").param("key", Usernames.key(username)));
    }

    /** The user of an account that may still sign in. */
    Optional<CurrentUser> open(UUID jurisdiction, UUID account) {
        return account(jurisdiction, account).map(Account::user);
    }

    /** An open account. */
    Optional<Account> account(UUID jurisdiction, UUID account) {
        return found(db.sql(WITH_GRANTS + " and a.jurisdiction = :jurisdiction and a.id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", account));
    }

    private Optional<Account> found(JdbcClient.StatementSpec query) {
        return query.param("today", today())
                .param("midnight", midnight())
                .param("ended", endedBefore())
                .query(authorities::account);
    }

    /** The sphere an account works in; nothing when there is no such open account. */
    Optional<Role.Sphere> sphere(UUID jurisdiction, UUID account) {
        return db.sql("""
                select sphere from access.account
                 where jurisdiction = :jurisdiction and id = :id and state = 'OPEN'""")
                .param("jurisdiction", jurisdiction)
                .param("id", account)
                .query((row, n) -> Role.Sphere.valueOf(row.getString("sphere")))
                .optional();
    }

    /** Gives an account a role. */
    void insertGrant(CurrentUser by, UUID id, UUID account, NewGrant grant) {
        db.sql("""
                insert into access.role_grant
                    (jurisdiction, id, account, sphere, role, scope, within, since, until, granted_by)
                values (:jurisdiction, :id, :account, :sphere, :role, :scope, :within, :since, :until, :by)""")
                .param("jurisdiction", by.jurisdiction())
                .param("id", id)
                .param("account", account)
                .param("sphere", grant.role().sphere().name())
                .param("role", grant.role().name())
                .param("scope", grant.scope().name())
                .param("within", grant.within())
                .param("since", since(grant.since()))
                .param("until", grant.until())
                .param("by", by.account())
                .update();
    }

    /** Gives an open account a password of its owner's own choice; false if there is no such account. */
    boolean setPassword(CurrentUser user, String passwordHash) {
        return db.sql("""
                update access.account
                   set password_hash = :hash, must_change = false, made_up_at = null, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and state = 'OPEN' and kind = 'PERSON'""")
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

    /** Lets two nodes, or two windows, not both open the first accounts, or close the last one. */
    void lock() {
        db.sql("lock table access.account in share row exclusive mode").update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** When today began at the office. */
    OffsetDateTime midnight() {
        return today().atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** A password that somebody else made up at this moment or before holds no more. */
    OffsetDateTime endedBefore() {
        return first.endedBefore();
    }

    private LocalDate since(@Nullable LocalDate wanted) {
        return wanted == null ? today() : wanted;
    }
}
