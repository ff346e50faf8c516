package org.paodao.access;

import java.sql.Types;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Counted are this account from this address, this account from anywhere, and this address; each
 * attempt is counted before the password is looked at, so many at once gain nothing. A delay doubles from half a minute
 * up to a quarter of an hour, and an hour of quiet forgets it: nobody is locked out for good by somebody else.
 */
@Component
class Attempts {
    private static final int FREE_TOGETHER = 5;
    private static final int FREE_ALONE = 50;
    private static final int FIRST_DELAY = 30;
    private static final int LONGEST_DELAY = 900;

    private final JdbcClient db;

    Attempts(JdbcClient db) {
        this.db = db;
    }

    /** How long to wait; nothing if the attempt may be made, which is then counted. */
    Optional<Duration> begin(String account, String address) {
        byte[] whose = hash("account:" + account);
        return wait("together:" + account + "\n" + address, whose, FREE_TOGETHER)
                .or(() -> wait("account:" + account, whose, FREE_ALONE))
                .or(() -> wait("address:" + address, null, FREE_ALONE));
    }

    /** The password was right: the account's failures are forgotten, and this was none of the address's. */
    void succeeded(String account, String address) {
        db.sql("delete from access.attempt where key in (:together, :account)")
                .param("together", hash("together:" + account + "\n" + address))
                .param("account", hash("account:" + account))
                .update();
        db.sql("update access.attempt set failures = failures - 1 where key = :address and failures > 0")
                .param("address", hash("address:" + address))
                .update();
    }

    /** Forgets every failure of an account, wherever it came from. */
    void forget(String account) {
        db.sql("delete from access.attempt where account = :account")
                .param("account", hash("account:" + account))
                .update();
    }

    private Optional<Duration> wait(String key, byte @Nullable [] whose, int free) {
        return count(key, whose, free) == 1 ? Optional.empty() : Optional.of(remaining(key));
    }

    /** One row if the attempt may be made; none while the key is blocked. */
    private int count(String key, byte @Nullable [] whose, int free) {
        return db.sql("""
                insert into access.attempt as a (key, account, failures, last_at)
                values (:key, :account, 1, now())
                on conflict (key) do update
                   set account = :account,
                       failures = case when a.last_at < now() - interval '1 hour' then 1 else a.failures + 1 end,
                       blocked_until = case when a.last_at >= now() - interval '1 hour' and a.failures + 1 >= :free
                           then now() + interval '1 second'
                                * least(:longest, :first * power(2, least(a.failures + 1 - :free, 10))) end,
                       last_at = now()
                 where a.blocked_until is null or a.blocked_until <= now()""")
                .param("key", hash(key))
                .param("account", whose, Types.BINARY)
                .param("free", free)
                .param("first", FIRST_DELAY)
                .param("longest", LONGEST_DELAY)
                .update();
    }

    private Duration remaining(String key) {
        long seconds = db.sql(
                        "select ceil(extract(epoch from blocked_until - now())) from access.attempt where key = :key")
                .param("key", hash(key))
                .query(Long.class)
                .optional()
                .orElse(1L);
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forgetOldOnes() {
        db.sql("delete from access.attempt where last_at < now() - interval '1 day'")
                .update();
    }

    private static byte[] hash(String key) {
        return Sha256.of(key);
    }
}
