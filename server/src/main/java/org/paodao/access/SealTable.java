package org.paodao.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the key's fingerprint and of secrets that are not encrypted yet. */
@Component
class SealTable {
    private final JdbcClient db;

    SealTable(JdbcClient db) {
        this.db = db;
    }

    /** The fingerprint of the key that this database's secrets are encrypted with; nothing before the first start. */
    Optional<String> fingerprint() {
        return db.sql("select fingerprint from access.secret_key")
                .query((row, n) -> row.getString("fingerprint"))
                .optional();
    }

    /** Notes the key that is used from now on, unless another node was faster. */
    void note(String fingerprint) {
        db.sql("insert into access.secret_key (fingerprint) values (:fingerprint) on conflict (one_row) do nothing")
                .param("fingerprint", fingerprint)
                .update();
    }

    /** Those of earlier versions, kept from changing until they are encrypted. */
    List<Plain> plain() {
        return db.sql("select jurisdiction, account, secret from access.second_factor where not sealed for update")
                .query((row, n) -> new Plain(
                        row.getObject("jurisdiction", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getBytes("secret")))
                .list();
    }

    void seal(Plain plain, byte[] sealed) {
        db.sql("""
                update access.second_factor
                   set secret = :sealed, sealed = true
                 where jurisdiction = :jurisdiction and account = :account and not sealed""")
                .param("sealed", sealed)
                .param("jurisdiction", plain.jurisdiction())
                .param("account", plain.account())
                .update();
    }

    /** Removes what no key opens any more; whose it was. */
    List<Owner> forget() {
        db.sql("delete from access.secret_key").update();
        db.sql("delete from access.recovery_code").update();
        return db.sql("delete from access.second_factor where sealed returning jurisdiction, account")
                .query((row, n) ->
                        new Owner(row.getObject("jurisdiction", UUID.class), row.getObject("account", UUID.class)))
                .list();
    }

    /** A secret as earlier versions kept it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Plain(UUID jurisdiction, UUID account, byte[] secret) {}

    /** Whose secret it was. */
    record Owner(UUID jurisdiction, UUID account) {}
}
