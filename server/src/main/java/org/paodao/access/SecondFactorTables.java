package org.paodao.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of second factors and recovery codes; the secrets lie encrypted. */
@Component
class SecondFactorTables {
    private final JdbcClient db;
    private final Seal seal;

    SecondFactorTables(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    /** A secret that waits to be confirmed, unless there is one. */
    void begin(CurrentUser user, byte[] secret) {
        db.sql("""
                insert into access.second_factor (jurisdiction, account, secret, sealed)
                select jurisdiction, id, :secret, true
                  from access.account
                 where jurisdiction = :jurisdiction and id = :account and kind = 'PERSON'
                on conflict (jurisdiction, account) do nothing""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("secret", seal.close(user.jurisdiction(), user.account(), secret))
                .update();
    }

    Optional<Factor> find(CurrentUser user) {
        return db.sql("""
                select secret, confirmed_at is not null as confirmed, last_step
                  from access.second_factor
                 where jurisdiction = :jurisdiction and account = :account""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query((row, n) -> new Factor(
                        seal.open(user.jurisdiction(), user.account(), row.getBytes("secret")),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step")))
                .optional();
    }

    /** Takes a step's code; false if it, or a later one, was taken already. */
    boolean take(CurrentUser user, long step) {
        return db.sql("""
                update access.second_factor
                   set last_step = :step, confirmed_at = coalesce(confirmed_at, now())
                 where jurisdiction = :jurisdiction and account = :account and last_step < :step""")
                        .param("step", step)
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .update()
                == 1;
    }

    /** The account's recovery codes are these and no others. */
    void setCodes(CurrentUser user, List<byte[]> hashes) {
        remove("recovery_code", user.jurisdiction(), user.account());
        db.sql("""
                insert into access.recovery_code (jurisdiction, account, hash)
                select :jurisdiction, :account, unnest(:hashes)""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /** Takes a recovery code; false if there is none such, or it was taken already. */
    boolean takeCode(CurrentUser user, byte[] hash) {
        return db.sql("""
                update access.recovery_code
                   set used_at = now()
                 where jurisdiction = :jurisdiction and account = :account and hash = :hash and used_at is null""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .param("hash", hash)
                        .update()
                == 1;
    }

    int codesLeft(CurrentUser user) {
        return db.sql("""
                select count(*) from access.recovery_code
                 where jurisdiction = :jurisdiction and account = :account and used_at is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query(Integer.class)
                .single();
    }

    /** False if there was none. */
    boolean remove(UUID jurisdiction, UUID account) {
        remove("recovery_code", jurisdiction, account);
        return remove("second_factor", jurisdiction, account) == 1;
    }

    private int remove(String table, UUID jurisdiction, UUID account) {
        return db.sql("delete from access." + table + " where jurisdiction = :jurisdiction and account = :account")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .update();
    }

    /** What an account has set up; unconfirmed it is not asked for yet. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Factor(byte[] secret, boolean confirmed, long lastStep) {}
}
