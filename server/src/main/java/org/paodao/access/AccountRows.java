package org.paodao.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for lists and pages, closed ones too. */
@Component
class AccountRows {
    private static final String SELECT = """
            select a.id, a.username, a.display_name, a.unit, a.sphere, a.kind, a.state, a.must_change, a.version,
                   """ + " " + Accounts.EXPIRED + " as expired, " + Accounts.LOCKED + """
                   as locked, f.confirmed_at is not null as second_factor,
                   array(select distinct g.role from access.role_grant g
                          where g.jurisdiction = a.jurisdiction and g.account = a.id and g.revoked_at is null
                            and g.since <= :today and (g.until is null or g.until >= :today)
                          order by g.role) as roles
              from access.account a
              left join access.second_factor f on f.jurisdiction = a.jurisdiction and f.account = a.id
             where a.jurisdiction = :jurisdiction""";

    private static final String NARROWED = """
             and (position(:text in a.username_key) > 0 or position(:text in lower(a.display_name)) > 0)
             and (cast(:state as text) is null
                  or :state = case when a.state = 'CLOSED' then 'CLOSED'
                                   when """ + " " + Accounts.LOCKED + """
                                   then 'LOCKED' else 'OPEN' end)
             and (cast(:role as text) is null
                  or exists (select from access.role_grant h
                              where h.jurisdiction = a.jurisdiction and h.account = a.id and h.revoked_at is null
                                and h.since <= :today and (h.until is null or h.until >= :today) and h.role = :role))
             and a.username_key > :after
             order by a.username_key
             limit :limit""";

    private final JdbcClient db;
    private final Accounts accounts;

    AccountRows(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    List<AccountLine> page(UUID jurisdiction, AccountFilter filter, int limit) {
        return begin(SELECT + " " + NARROWED, jurisdiction)
                .param("text", Usernames.key(filter.text()))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("after", Usernames.key(filter.after()))
                .param("limit", limit)
                .query(AccountRows::line)
                .list();
    }

    Optional<AccountLine> named(UUID jurisdiction, String username) {
        return begin(SELECT + " and a.username_key = :key", jurisdiction)
                .param("key", Usernames.key(username))
                .query(AccountRows::line)
                .optional();
    }

    /** Holds it until the transaction ends, so that a second press waits for the first. */
    void hold(UUID jurisdiction, String username) {
        db.sql("""
                select id from access.account where jurisdiction = :jurisdiction and username_key = :key
                   for no key update""")
                .param("jurisdiction", jurisdiction)
                .param("key", Usernames.key(username))
                .query(UUID.class)
                .optional();
    }

    LocalDate today() {
        return accounts.today();
    }

    /** Roles not taken back, those that have ended or not begun too. */
    List<HeldRole> roles(UUID jurisdiction, UUID account) {
        return db.sql("""
                select id, role, scope, within, since, until,
                       since <= :today and (until is null or until >= :today) as today
                  from access.role_grant
                 where jurisdiction = :jurisdiction and account = :account and revoked_at is null
                 order by since desc, id""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .param("today", accounts.today())
                .query(AccountRows::role)
                .list();
    }

    /** Whether another open account holds this role today. */
    boolean anotherHolds(UUID jurisdiction, UUID account, Role role) {
        return db.sql("""
                select exists (
                    select from access.role_grant g
                      join access.account a on a.jurisdiction = g.jurisdiction and a.id = g.account
                     where g.jurisdiction = :jurisdiction and g.account <> :account and g.role = :role
                       and g.revoked_at is null and g.since <= :today and g.until is null and a.state = 'OPEN')""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .param("role", role.name())
                .param("today", accounts.today())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec begin(String sql, UUID jurisdiction) {
        return db.sql(sql)
                .param("jurisdiction", jurisdiction)
                .param("today", accounts.today())
                .param("midnight", accounts.midnight())
                .param("ended", accounts.endedBefore());
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                unit(row),
                Role.Sphere.valueOf(row.getString("sphere")),
                row.getString("kind").equals("SERVICE"),
                row.getString("state").equals("OPEN"),
                row.getBoolean("locked"),
                row.getBoolean("must_change"),
                row.getBoolean("expired"),
                row.getBoolean("second_factor"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                row.getInt("version"));
    }

    private static @Nullable UUID unit(ResultSet row) throws SQLException {
        return row.getObject("unit", UUID.class);
    }

    private static HeldRole role(ResultSet row, int number) throws SQLException {
        var until = row.getDate("until");
        return new HeldRole(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                NewGrant.Scope.valueOf(row.getString("scope")),
                row.getObject("within", UUID.class),
                row.getDate("since").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getBoolean("today"));
    }
}
