package org.paodao.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins of an account by the day, and locks it when there are too many. */
@Component
class Failures {
    private final JdbcClient db;
    private final SecurityEvents events;
    private final Accounts accounts;
    private final int lockAfter;

    Failures(
            JdbcClient db,
            SecurityEvents events,
            Accounts accounts,
            @Value("${paodao.sign-in.lock-after:20}") int lockAfter) {
        this.db = db;
        this.events = events;
        this.accounts = accounts;
        this.lockAfter = lockAfter;
    }

    /** A password or a code was wrong, or the account is locked. */
    void note(@Nullable Account account, String username, String address) {
        if (account == null) {
            events.recordUnknown(username, address);
            return;
        }
        CurrentUser user = account.user();
        events.record(user, "access.sign-in-failed", Map.of("address", address));
        if (!account.locked() && count(user) >= lockAfter && lock(user)) {
            events.record(user, "access.account-locked", Map.of("address", address, "failures", lockAfter));
        }
    }

    /** Whoever it is has proved it; the count begins again. */
    void forget(CurrentUser user) {
        db.sql("delete from access.failure where jurisdiction = :jurisdiction and account = :account")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .update();
    }

    private int count(CurrentUser user) {
        return db.sql("""
                insert into access.failure as f (jurisdiction, account, day, failures)
                values (:jurisdiction, :account, :today, 1)
                on conflict (jurisdiction, account) do update
                   set failures = case when f.day = :today then f.failures + 1 else 1 end, day = :today
                returning failures""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("today", accounts.today())
                .query(Integer.class)
                .single();
    }

    private boolean lock(CurrentUser user) {
        return db.sql("""
                update access.account a
                   set locked_at = now(), version = version + 1
                 where jurisdiction = :jurisdiction and id = :account and not """ + " " + Accounts.LOCKED)
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .param("midnight", accounts.midnight())
                        .update()
                == 1;
    }
}
