package org.paodao.plan.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.plan.Correction;
import org.paodao.plan.ItemChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of the history of drafts. */
@Repository
class ImportRevisions {
    private final JdbcClient db;
    private final JsonMapper json;

    ImportRevisions(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    record Step(int number, String edit, String subject, ReviewPatch patch) {}

    /** A new change; what was undone before cannot be done again. */
    void add(CurrentUser user, UUID id, ReviewEdit edit, ReviewPatch patch) {
        db.sql("""
                update plan.import_revision set state = 'DISCARDED'
                 where jurisdiction = :jurisdiction and import = :import and state = 'UNDONE'""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .update();
        db.sql("""
                insert into plan.import_revision (jurisdiction, import, number, edit, subject, patch, made_by, made_by_name)
                select :jurisdiction, :import, coalesce(max(number), 0) + 1, :edit, :subject, cast(:patch as jsonb),
                       :account, :name
                  from plan.import_revision where jurisdiction = :jurisdiction and import = :import""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .param("edit", edit.name())
                .param("subject", edit.subject())
                .param("patch", json.writeValueAsString(patch))
                .param("account", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** The change that undoing takes back. */
    Optional<Step> lastDone(CurrentUser user, UUID id) {
        return step(user, id, "state = 'DONE' order by number desc");
    }

    /** The change that redoing does again. */
    Optional<Step> firstUndone(CurrentUser user, UUID id) {
        return step(user, id, "state = 'UNDONE' order by number");
    }

    private Optional<Step> step(CurrentUser user, UUID id, String which) {
        return db.sql("""
                select number, edit, subject, patch from plan.import_revision
                 where jurisdiction = :jurisdiction and import = :import and""" + " " + which + " limit 1")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .query((row, n) -> new Step(
                        row.getInt("number"),
                        row.getString("edit"),
                        row.getString("subject"),
                        json.readValue(row.getString("patch"), ReviewPatch.class)))
                .optional();
    }

    void turn(CurrentUser user, UUID id, int number, String state) {
        db.sql("""
                update plan.import_revision set state = :state, turned_at = now(), turned_by_name = :name
                 where jurisdiction = :jurisdiction and import = :import and number = :number""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .param("number", number)
                .param("state", state)
                .param("name", user.displayName())
                .update();
    }

    /** Whether there is a change in a state. */
    boolean any(CurrentUser user, UUID id, String state) {
        return db.sql("""
                select exists (select 1 from plan.import_revision
                 where jurisdiction = :jurisdiction and import = :import and state = :state)""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .param("state", state)
                .query(Boolean.class)
                .single();
    }

    /** The newest 200 changes, newest first; what they say of an item tells its name, though it may be gone since. */
    List<ImportRevision> newest(CurrentUser user, UUID id) {
        return db.sql("""
                select number, state, edit, subject, made_at, made_by_name, turned_by_name,
                       coalesce((select item #>> '{title,value}'
                                   from jsonb_array_elements((patch -> 'after') || (patch -> 'before')) item
                                  where item ->> 'id' = subject
                                     or (subject = '' and jsonb_array_length(patch -> 'after') = 1
                                         and patch -> 'before' = '[]')
                                  limit 1), '') as title,
                       case when edit in ('rewrite', 'head') then patch end as corrected
                  from plan.import_revision
                 where jurisdiction = :jurisdiction and import = :import
                 order by number desc limit 200""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .query((row, n) -> new ImportRevision(
                        row.getInt("number"),
                        row.getString("state").toLowerCase(Locale.ROOT),
                        row.getString("edit"),
                        row.getString("subject"),
                        row.getString("title"),
                        changes(row.getString("corrected")),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by_name"),
                        row.getString("turned_by_name")))
                .list();
    }

    private List<ItemChange> changes(@Nullable String patch) {
        return patch == null ? List.of() : Corrections.of(json.readValue(patch, ReviewPatch.class));
    }

    /** What people corrected in the items that are left in the end, against what was read. */
    List<Correction> corrections(CurrentUser user, UUID id, List<ReviewItem> kept) {
        Map<String, ReviewItem> read = new HashMap<>();
        Map<String, Set<String>> by = new HashMap<>();
        db.sql("""
                select patch, made_by_name from plan.import_revision
                 where jurisdiction = :jurisdiction and import = :import and state = 'DONE' and edit = 'rewrite'
                 order by number""")
                .param("jurisdiction", user.jurisdiction())
                .param("import", id)
                .query(row -> {
                    var patch = json.readValue(row.getString("patch"), ReviewPatch.class);
                    String name = row.getString("made_by_name");
                    patch.before().forEach(item -> {
                        read.putIfAbsent(item.id(), item);
                        by.computeIfAbsent(item.id(), any -> new LinkedHashSet<>())
                                .add(name);
                    });
                });
        return kept.stream()
                .filter(item -> read.containsKey(item.id()))
                .map(item -> new Correction(
                        item.id(),
                        List.copyOf(by.getOrDefault(item.id(), Set.of())),
                        Corrections.between(read.getOrDefault(item.id(), item), item)))
                .filter(correction -> !correction.changes().isEmpty())
                .toList();
    }
}
