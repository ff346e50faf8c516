package org.paodao.notice;

import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    MailCodeTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A code in the place of the one before; false when that one is younger than the pause, or no address waits. */
    boolean put(CurrentUser user, byte[] hash, Duration pause) {
        Instant now = clock.instant();
        return db.sql("""
                update notice.preference set code = :hash, code_at = :now, code_tries = 0
                 where jurisdiction = :jurisdiction and account = :account and not confirmed and mail <> ''
                   and (code_at is null or code_at < :before)""")
                        .param("hash", hash)
                        .param("now", at(now))
                        .param("before", at(now.minus(pause)))
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .update()
                == 1;
    }

    /** Whether a code was made a moment ago, for whatever address. */
    boolean pauses(CurrentUser user, Duration pause) {
        return db.sql("""
                select exists (
                    select from notice.preference
                     where jurisdiction = :jurisdiction and account = :account and code_at >= :before)""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("before", at(clock.instant().minus(pause)))
                .query(Boolean.class)
                .single();
    }

    /** Takes the code and confirms the address; false when it is another, is no longer good or was missed too often. */
    boolean take(CurrentUser user, byte[] hash, Duration good) {
        return db.sql("""
                update notice.preference set confirmed = true, code = null, version = version + 1
                 where jurisdiction = :jurisdiction and account = :account and not confirmed
                   and code = :hash and code_at > :since and code_tries < :tries""")
                        .param("hash", hash)
                        .param("since", at(clock.instant().minus(good)))
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
