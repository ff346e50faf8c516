package org.paodao.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of what the security officer changes; each is false when somebody else was faster. */
@Component
class AccountChanges {
    private static final String SEEN = " where jurisdiction = :jurisdiction and id = :id and version = :seen";

    private final JdbcClient db;
    private final Accounts accounts;
    private final Attempts attempts;

    AccountChanges(JdbcClient db, Accounts accounts, Attempts attempts) {
        this.db = db;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    boolean setState(CurrentUser by, AccountLine seen, String state) {
        return one(update("state = :state", by, seen).param("state", state));
    }

    boolean describe(CurrentUser by, AccountLine seen, String displayName, @Nullable UUID unit) {
        return one(update("display_name = :name, unit = :unit", by, seen)
                .param("name", displayName)
                .param("unit", unit));
    }

    boolean unlock(CurrentUser by, AccountLine seen) {
        return one(update("locked_at = null", by, seen));
    }

    boolean setMadeUpPassword(CurrentUser by, AccountLine seen, String hash) {
        return one(update("password_hash = :hash, must_change = true, made_up_at = now(), locked_at = null", by, seen)
                .param("hash", hash));
    }

    /** Ends a role; false if it is not the account's, or taken back already. */
    boolean takeBack(CurrentUser by, UUID account, UUID grant) {
        return one(db.sql("""
                update access.role_grant
                   set revoked_at = now()
                 where jurisdiction = :jurisdiction and id = :id and account = :account and revoked_at is null""")
                .param("jurisdiction", by.jurisdiction())
                .param("id", grant)
                .param("account", account));
    }

    /** Whoever it is may try at once, from where the failures came too. */
    void forgetFailures(CurrentUser by, AccountLine seen) {
        db.sql("delete from access.failure where jurisdiction = :jurisdiction and account = :account")
                .param("jurisdiction", by.jurisdiction())
                .param("account", seen.id())
                .update();
        attempts.forget(Usernames.key(seen.username()));
        attempts.forget("code:" + seen.id());
    }

    /** Lets two officers not close the last account both at once. */
    void lock() {
        accounts.lock();
    }

    private JdbcClient.StatementSpec update(String what, CurrentUser by, AccountLine seen) {
        return db.sql("update access.account set " + what + ", version = version + 1" + SEEN)
                .param("jurisdiction", by.jurisdiction())
                .param("id", seen.id())
                .param("seen", seen.version());
    }

    private static boolean one(JdbcClient.StatementSpec update) {
        return update.update() == 1;
    }
}
