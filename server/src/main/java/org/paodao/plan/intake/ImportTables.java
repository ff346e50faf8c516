package org.paodao.plan.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable;
import org.paodao.files.StoredFile;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of imports and their drafts. */
@Repository
class ImportTables {
    private static final String LINE = "id, name, file, sha256, size, state,"
            + " coalesce(not cast(draft ->> 'opened' as boolean), false) as no_plan, failure, failure_detail, version,"
            + " plan, plan_address, started_at, started_by_name, changed_at";

    private final JdbcClient db;
    private final JsonMapper json;

    ImportTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The content of an import's draft. */
    record Content(ImportLine line, String text, Review review) {}

    /** What a form began that is sent once more; whoever sends the same at the same time waits until this transaction ends. */
    Optional<UUID> byRequest(CurrentUser user, String key) {
        db.sql("select pg_advisory_xact_lock(hashtext('plan.import'), hashtext(:jurisdiction || :key))")
                .param("jurisdiction", user.jurisdiction().toString())
                .param("key", key)
                .query((row, n) -> n)
                .list();
        return db.sql("select id from plan.import where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", user.jurisdiction())
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    void insert(CurrentUser user, UUID id, StoredFile file, @Nullable String requestKey) {
        db.sql("""
                insert into plan.import (jurisdiction, id, name, file, sha256, size, started_by, started_by_name, request_key)
                values (:jurisdiction, :id, :name, :file, :sha256, :size, :account, :accountName, :requestKey)""")
                .param("requestKey", requestKey)
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("name", file.name())
                .param("file", file.id())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("account", user.account())
                .param("accountName", user.displayName())
                .update();
    }

    /** The newest hundred. */
    List<ImportLine> newest(CurrentUser user) {
        return db.sql("select " + LINE + """
                  from plan.import
                 where jurisdiction = :jurisdiction
                 order by id desc
                 limit 100""")
                .param("jurisdiction", user.jurisdiction())
                .query(ImportTables::line)
                .list();
    }

    Optional<ImportLine> line(CurrentUser user, UUID id) {
        return db.sql("select " + LINE + " from plan.import where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query(ImportTables::line)
                .optional();
    }

    /** The import that became a plan. */
    Optional<UUID> ofPlan(CurrentUser user, UUID plan) {
        return db.sql("select id from plan.import where jurisdiction = :jurisdiction and plan = :plan")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(UUID.class)
                .optional();
    }

    /** The last import of the same content before this one. */
    Optional<ImportLine> earlier(CurrentUser user, ImportLine line) {
        return db.sql("select " + LINE + """
                  from plan.import
                 where jurisdiction = :jurisdiction and sha256 = :sha256 and id < :id and state not in ('DISCARDED', 'STOPPED')
                 order by id desc
                 limit 1""")
                .param("jurisdiction", user.jurisdiction())
                .param("sha256", line.sha256())
                .param("id", line.id())
                .query(ImportTables::line)
                .optional();
    }

    Optional<Content> content(CurrentUser user, UUID id, boolean lock) {
        return db.sql("select text, draft, " + LINE + """
                  from plan.import
                 where jurisdiction = :jurisdiction and id = :id and draft is not null""" + (lock ? " for update" : ""))
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .query((row, n) -> new Content(
                        line(row, n), row.getString("text"), json.readValue(row.getString("draft"), Review.class)))
                .optional();
    }

    /** What a job found; nothing happens when another job was faster or the user gave the import up. */
    boolean read(CurrentUser user, UUID id, String text, Review review) {
        return db.sql("""
                update plan.import
                   set state = 'REVIEW', text = :text, draft = cast(:draft as jsonb), changed_at = now()
                 where jurisdiction = :jurisdiction and id = :id and state = 'READING'""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("text", text)
                        .param("draft", json.writeValueAsString(review))
                        .update()
                == 1;
    }

    /** @param why null when a defect stopped the reading */
    void failed(CurrentUser user, UUID id, @Nullable Unreadable why) {
        db.sql("""
                update plan.import
                   set state = 'FAILED', failure = :failure, failure_detail = :detail, changed_at = now()
                 where jurisdiction = :jurisdiction and id = :id and state = 'READING'""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("failure", why == null ? "defect" : why.reason().name().toLowerCase(Locale.ROOT))
                .param("detail", why == null ? null : why.detail())
                .update();
    }

    /** Writes the next draft over the one that was seen. */
    void write(CurrentUser user, ImportLine seen, Review review) {
        int rows = db.sql("""
                update plan.import
                   set draft = cast(:draft as jsonb), version = version + 1, changed_at = now()
                 where jurisdiction = :jurisdiction and id = :id and version = :seen and state = 'REVIEW'""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", seen.id())
                .param("draft", json.writeValueAsString(review))
                .param("seen", seen.version())
                .update();
        if (rows == 0) {
            throw Refusal.conflict("planimport.changed");
        }
    }

    void confirmed(CurrentUser user, UUID id, PlanRef plan) {
        db.sql("""
                update plan.import
                   set state = 'CONFIRMED', plan = :plan, plan_address = :address, version = version + 1,
                       changed_at = now()
                 where jurisdiction = :jurisdiction and id = :id and state = 'REVIEW'""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", id)
                .param("plan", plan.id())
                .param("address", plan.address())
                .update();
    }

    /** @return whether it was in the state to be left */
    boolean turn(CurrentUser user, UUID id, ImportState from, ImportState to) {
        return db.sql("""
                update plan.import set state = :to, version = version + 1, changed_at = now()
                 where jurisdiction = :jurisdiction and id = :id and state = :from""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Imports whose reading did not end, with who started them, over all jurisdictions. */
    List<Unfinished> unfinished() {
        return db.sql("""
                select jurisdiction, id, started_by, started_by_name
                  from plan.import where state = 'READING' order by started_at""")
                .query((row, n) -> new Unfinished(
                        row.getObject("id", UUID.class),
                        new CurrentUser(
                                row.getObject("started_by", UUID.class),
                                row.getObject("jurisdiction", UUID.class),
                                row.getString("started_by_name"),
                                row.getString("started_by_name"),
                                Authority.JOB)))
                .list();
    }

    record Unfinished(UUID id, CurrentUser startedBy) {}

    private static ImportLine line(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("file", UUID.class),
                row.getString("sha256"),
                row.getLong("size"),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("no_plan"),
                row.getString("failure"),
                row.getString("failure_detail"),
                row.getInt("version"),
                row.getObject("plan", UUID.class),
                row.getString("plan_address"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("started_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
