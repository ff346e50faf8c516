package org.paodao.access;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the trail what happens at the door, each in a transaction of its own: a refused sign-in changes nothing else and
 * is kept all the same.
 */
@Component
class SecurityEvents {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int HASH_BYTES = 8;

    private final Audit audit;
    private final JdbcClient db;

    SecurityEvents(Audit audit, JdbcClient db) {
        this.audit = audit;
        this.db = db;
    }

    /** Something that happened to an account. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(CurrentUser who, String action, Map<String, Object> facts) {
        audit.record(who, new Change(action, "access.sign-in", who.account(), null, facts, null));
    }

    /**
     * Somebody tried a name that no account has. Kept where the installation's system administrator belongs, as a hash: what
     * was typed may be a password in the wrong field.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordUnknown(String username, String address) {
        UUID home = home();
        if (home != null) {
            String hash = HexFormat.of().formatHex(Sha256.of(Usernames.key(username)), 0, HASH_BYTES);
            var nobody = new CurrentUser(NOBODY, home, "", "—", Authority.NONE);
            record(nobody, "access.sign-in-failed", Map.of("unknownName", hash, "address", address));
        }
    }

    private @Nullable UUID home() {
        return db.sql("""
                select jurisdiction from access.account where sphere = 'SYSTEM' order by created_at, id limit 1""").query(UUID.class).optional().orElse(null);
    }
}
