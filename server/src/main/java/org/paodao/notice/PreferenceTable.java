package org.paodao.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of how people want to be told. */
@Repository
class PreferenceTable {
    private final JdbcClient db;

    PreferenceTable(JdbcClient db) {
        this.db = db;
    }

    /** What some accounts chose; of others nothing. */
    Map<UUID, Preference> of(UUID jurisdiction, Collection<UUID> accounts) {
        Map<UUID, Preference> chosen = new HashMap<>();
        db.sql("""
                select account, single, mail, confirmed, language, version from notice.preference
                 where jurisdiction = :jurisdiction and account = any(:accounts)""")
                .param("jurisdiction", jurisdiction)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(row -> {
                    chosen.put(
                            row.getObject("account", UUID.class),
                            new Preference(
                                    row.getBoolean("single"),
                                    row.getString("mail"),
                                    row.getBoolean("confirmed"),
                                    row.getString("language"),
                                    row.getInt("version")));
                });
        return chosen;
    }

    /** Another address waits to be confirmed again, and for a code as long as any other. False when it is not the version that was seen any more. */
    boolean put(CurrentUser user, Preference wanted) {
        return db.sql("""
                insert into notice.preference as p (jurisdiction, account, single, mail, language)
                values (:jurisdiction, :account, :single, :mail, :language)
                on conflict (jurisdiction, account) do update
                   set confirmed = p.confirmed and p.mail = excluded.mail, code = null, code_tries = 0,
                       single = excluded.single, mail = excluded.mail, language = excluded.language, version = p.version + 1
                 where p.version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("account", user.account())
                        .param("single", wanted.single())
                        .param("mail", wanted.mail())
                        .param("language", wanted.language())
                        .param("seen", wanted.version())
                        .update()
                == 1;
    }
}
