package org.paodao.access;

import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** SQL of refusals at doors: when one was last noted, and what of this module another jurisdiction has. */
@Component
class RefusalTable {
    private static final String RECENT = "interval '1 minute'";

    private final JdbcClient db;

    RefusalTable(JdbcClient db) {
        this.db = db;
    }

    /** Whether this one was noted within the last minute already. */
    boolean isNoted(CurrentUser user, String door) {
        return db.sql("""
                select exists (
                    select from access.refusal
                     where jurisdiction = :jurisdiction and account = :account and door = :door
                       and noted_at > now() - """ + " " + RECENT + ")")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("door", door)
                .query(Boolean.class)
                .single();
    }

    /** Notes it; false when it was noted within the last minute, be it by another node at this moment. */
    boolean note(CurrentUser user, String door) {
        return db.sql("""
                insert into access.refusal as r (jurisdiction, account, door, noted_at)
                values (:jurisdiction, :account, :door, now())
                on conflict (jurisdiction, account, door) do update
                   set noted_at = now()
                 where r.noted_at <= now() - """ + " " + RECENT)
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .param("door", door)
                        .update()
                == 1;
    }

    /** The jurisdictions that have accounts, but this one. */
    Set<UUID> others(UUID jurisdiction) {
        return Set.copyOf(db.sql("select distinct jurisdiction from access.account where jurisdiction <> :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(UUID.class)
                .list());
    }

    /** Whether another jurisdiction has an account of this name. */
    boolean isAccountElsewhere(UUID jurisdiction, String username) {
        return db.sql("""
                select exists (
                    select from access.account where username_key = :key and jurisdiction <> :jurisdiction)""")
                .param("key", Usernames.key(username))
                .param("jurisdiction", jurisdiction)
                .query(Boolean.class)
                .single();
    }

    /** Whether one of these jurisdictions has an account, a role, a token or a stand-in of this id. */
    boolean holds(UUID id, Set<UUID> jurisdictions) {
        return db.sql("""
                select exists (select from access.account where jurisdiction in (:others) and id = :id)
                    or exists (select from access.role_grant where jurisdiction in (:others) and id = :id)
                    or exists (select from access.token where jurisdiction in (:others) and id = :id)
                    or exists (select from access.stand_in where jurisdiction in (:others) and id = :id)""")
                .param("others", jurisdictions)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forgetOldOnes() {
        db.sql("delete from access.refusal where noted_at < now() - interval '1 day'")
                .update();
    }
}
