package org.paodao.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the trail of changes. */
@Service
public class Audit {
    private final JdbcClient db;
    private final JsonMapper json;

    Audit(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Writes a change; there must be a transaction, the one that makes the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CurrentUser user, Change change) {
        db.sql("""
                insert into audit.entry (jurisdiction, id, account, account_name, action, subject_type, subject,
                                         before, after, reason)
                values (:jurisdiction, :id, :account, :name, :action, :type, :subject,
                        cast(:before as jsonb), cast(:after as jsonb), :reason)""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", Ids.next())
                .param("account", user.account())
                .param("name", user.displayName())
                .param("action", change.action())
                .param("type", change.subjectType())
                .param("subject", change.subject())
                .param("before", asJson(change.before()))
                .param("after", asJson(change.after()))
                .param("reason", change.reason())
                .update();
    }

    /** What happened to a thing, newest first; at most 200 lines. */
    @Transactional(readOnly = true)
    public List<Entry> trail(CurrentUser user, UUID subject) {
        return db.sql("""
                select id, at, account_name, action, before, after, reason
                  from audit.entry
                 where jurisdiction = :jurisdiction and subject = :subject
                 order by id desc
                 limit 200""")
                .param("jurisdiction", user.jurisdiction())
                .param("subject", subject)
                .query((row, n) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("account_name"),
                        row.getString("action"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }

    private @Nullable String asJson(@Nullable Object values) {
        return values == null ? null : json.writeValueAsString(values);
    }
}
