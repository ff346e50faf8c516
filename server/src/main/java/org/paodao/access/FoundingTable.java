package org.paodao.access;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of jurisdictions that wait for their administrators. */
@Component
class FoundingTable {
    private final JdbcClient db;

    FoundingTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CurrentUser by, UUID jurisdiction, byte[] hash, OffsetDateTime expires) {
        db.sql("""
                insert into access.founding (jurisdiction, hash, expires_at, made_by)
                values (:jurisdiction, :hash, :expires, :by)""")
                .param("jurisdiction", jurisdiction)
                .param("hash", hash)
                .param("expires", expires)
                .param("by", by.jurisdiction())
                .update();
    }

    /** Puts another link in the place of the one before; false if this one does not wait, or not for this user. */
    boolean renew(CurrentUser by, UUID jurisdiction, byte[] hash, OffsetDateTime expires) {
        return db.sql("""
                update access.founding
                   set hash = :hash, expires_at = :expires, version = version + 1
                 where jurisdiction = :jurisdiction and made_by = :by""")
                        .param("hash", hash)
                        .param("expires", expires)
                        .param("jurisdiction", jurisdiction)
                        .param("by", by.jurisdiction())
                        .update()
                == 1;
    }

    /** Whose link this is, while it opens something. */
    Optional<UUID> opened(byte[] hash, OffsetDateTime now) {
        return db.sql("select jurisdiction from access.founding where hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", now)
                .query(UUID.class)
                .optional();
    }

    /** Takes the link; false when somebody was faster. */
    boolean take(byte[] hash) {
        return db.sql("delete from access.founding where hash = :hash")
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** Those that wait for a link or its use, and whose system administrator this user is to look after them. */
    Set<UUID> waiting(CurrentUser by) {
        return Set.copyOf(db.sql("select jurisdiction from access.founding where made_by = :by")
                .param("by", by.jurisdiction())
                .query(UUID.class)
                .list());
    }
}
