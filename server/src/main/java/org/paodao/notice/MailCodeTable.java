package org.paodao.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the codes that confirm mail addresses. */
@Repository
class MailCodeTable {
    private final JdbcClient db;

    MailCodeTable(JdbcClient db) {
        this.db = db;
    }

    /** A code in the place of the one before; false when that one was made after {@code before}, or no address waits. */
    boolean put(CurrentUser user, byte[] hash, Instant before, Instant now) {
        return db.sql("""
                update notice.preference set code = :hash, code_at = :now, code_tries = 0
                 where jurisdiction = :jurisdiction and account = :account and not confirmed and mail <> ''
                   and (code_at is null or code_at < :before)""")
                        .param("hash", hash)
                        .param("now", at(now))
                        .param("before", at(before))
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .update()
                == 1;
    }

    /** Takes the code and confirms the address; false when it is another, was made before {@code since} or was missed too often. */
    boolean take(CurrentUser user, byte[] hash, Instant since) {
        return db.sql("""
                update notice.preference set confirmed = true, code = null, version = version + 1
                 where jurisdiction = :jurisdiction and account = :account and not confirmed
                   and code = :hash and code_at > :since and code_tries < :tries""")
                        .param("hash", hash)
                        .param("since", at(since))
                        .param("tries", MailCodes.TRIES)
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .update()
                == 1;
    }

    /** A wrong code was tried. */
    void miss(CurrentUser user) {
        int rows = db.sql("""
                update notice.preference set code_tries = code_tries + 1
                 where jurisdiction = :jurisdiction and account = :account""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("There is no preference of account %s.".formatted(user.account()));
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
