package org.paodao.supervision;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that loads and saves matters. */
@Repository
class MatterTables {
    private final JdbcClient db;
    private final MatterRows rows;

    MatterTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.rows = new MatterRows(json);
    }

    /** The next number of a year; whoever else registers waits for it, and it is free again if this is not kept. */
    String number(UUID jurisdiction, int year) {
        int next = db.sql("""
                insert into supervision.matter_number (jurisdiction, year, last) values (:jurisdiction, :year, 1)
                on conflict (jurisdiction, year) do update set last = matter_number.last + 1
                returning last""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%d-%03d".formatted(year, next);
    }

    Optional<UUID> byRequest(UUID jurisdiction, String key) {
        return db.sql("select id from supervision.matter where jurisdiction = :jurisdiction and request_key = :key")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Whoever registers with the same key waits until this transaction ends. */
    void lock(UUID jurisdiction, String key) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.matter'), hashtext(:jurisdiction || :key))")
                .param("jurisdiction", jurisdiction.toString())
                .param("key", key)
                .query((row, n) -> n)
                .list();
    }

    /** A matter within what somebody may see. */
    Optional<Matter> one(MatterScope scope, UUID id) {
        return scope.on(db.sql(
                        "select m.* from supervision.matter m where m.jurisdiction = :jurisdiction and m.id = :id and "
                                + scope.clause()))
                .param("id", id)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    /** The same, with nobody else taking a step with it until the transaction ends: whoever comes at the same moment sees what became of it. */
    Optional<Matter> held(MatterScope scope, UUID id) {
        return scope.on(db.sql(
                        "select m.* from supervision.matter m where m.jurisdiction = :jurisdiction and m.id = :id and "
                                + scope.clause() + " for no key update of m"))
                .param("id", id)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    Optional<Matter> numbered(MatterScope scope, String number) {
        return scope.on(db.sql(
                        "select m.* from supervision.matter m where m.jurisdiction = :jurisdiction and m.number = :number and "
                                + scope.clause()))
                .param("number", number)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    void insert(UUID jurisdiction, Matter matter, String requestKey) {
        Matter.Subject subject = matter.subject();
        Origin origin = subject.origin();
        Matter.Parent parent = subject.parent();
        rows.staged(db.sql(INSERT), jurisdiction, matter)
                .param("number", matter.number())
                .param("key", requestKey)
                .param("source", subject.source())
                .param("originKind", origin == null ? null : origin.kind())
                .param("originId", origin == null ? null : origin.id())
                .param("originAddress", origin == null ? null : origin.address())
                .param("title", subject.title())
                .param("text", subject.text())
                .param("givenBy", subject.given().by())
                .param("leader", subject.given().leader())
                .param("givenOn", subject.given().on())
                .param("urgency", subject.urgency().name())
                .param("item", subject.item())
                .param("confidential", subject.confidential())
                .param("parent", parent == null ? null : parent.matter())
                .param("relation", parent == null ? null : parent.relation().name())
                .param("at", Timestamp.from(matter.createdAt()))
                .param("found", Bigrams.of(String.join(" ", matter.number(), subject.title(), subject.text())))
                .update();
    }

    private static final String INSERT = """
            insert into supervision.matter (jurisdiction, id, number, request_key, source, origin_kind, origin_id, origin_address,
                   title, text, given_by, leader, given_on, urgency, item, confidential, parent, relation, suggestion, lead,
                   assigned_on, begun, span_days, span_working, pauses, extended_to, rule, due, paused_on, asked_for, asked_why,
                   stage, stage_why, merged_into, answer, answered_on, closed_on, redone, version, created_at, found_by)
            values (:jurisdiction, :id, :number, :key, :source, :originKind, cast(:originId as uuid), :originAddress,
                   :title, :text, :givenBy, cast(:leader as uuid), :givenOn, :urgency, cast(:item as uuid), :confidential,
                   cast(:parent as uuid), :relation, cast(:suggestion as jsonb), cast(:lead as uuid), cast(:assigned as date),
                   cast(:begun as date), cast(:days as integer), cast(:working as boolean), cast(:pauses as jsonb),
                   cast(:extended as date), :rule, cast(:due as date), cast(:paused as date), cast(:askedFor as date), :askedWhy,
                   :stage, :why, cast(:into as uuid), :answer, cast(:answered as date), cast(:closed as date), :redone, :version,
                   :at, array_to_tsvector(cast(:found as text[])))""";

    /** Takes a matter one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Matter matter) {
        return rows.staged(db.sql("""
                update supervision.matter
                   set suggestion = cast(:suggestion as jsonb), lead = cast(:lead as uuid), assigned_on = cast(:assigned as date),
                       begun = cast(:begun as date), span_days = cast(:days as integer), span_working = cast(:working as boolean),
                       pauses = cast(:pauses as jsonb), extended_to = cast(:extended as date), rule = :rule, due = cast(:due as date),
                       paused_on = cast(:paused as date), asked_for = cast(:askedFor as date), asked_why = :askedWhy,
                       stage = :stage, stage_why = :why, merged_into = cast(:into as uuid), answer = :answer,
                       answered_on = cast(:answered as date), closed_on = cast(:closed as date), redone = :redone,
                       version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, matter).update() == 1;
    }

    void step(CurrentUser user, Matter matter, Taking taking) {
        db.sql("""
                insert into supervision.matter_step (jurisdiction, matter, version, step, words, details, audience, unit, taken_at,
                       taken_by, taken_by_name)
                values (:jurisdiction, :matter, :version, :step, :words, :details, :audience, cast(:unit as uuid), now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("matter", matter.id())
                .param("version", matter.version())
                .param("step", taking.step().word())
                .param("words", taking.words())
                .param("details", taking.details())
                .param("audience", taking.step().audience().name())
                .param("unit", user.authority().unit())
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** Whether the step after a version is this one, taken by this user. */
    boolean isTaken(CurrentUser user, UUID matter, Taking taking) {
        return db.sql("""
                select exists (select from supervision.matter_step
                 where jurisdiction = :jurisdiction and matter = :matter and version = :version and step = :step
                   and taken_by = :by and words = :words and details = :details)""")
                .param("jurisdiction", user.jurisdiction())
                .param("matter", matter)
                .param("version", taking.seen() + 1)
                .param("step", taking.step().word())
                .param("by", user.account())
                .param("words", taking.words())
                .param("details", taking.details())
                .query(Boolean.class)
                .single();
    }

    /** The parts of a matter that was split, what followed from it and what was merged into it, as far as somebody may know of them. */
    List<Child> children(MatterScope scope, UUID matter) {
        return scope.on(db.sql("""
                select m.number, m.title, coalesce(case when m.merged_into = :matter then 'MERGED' end, m.relation) as relation
                  from supervision.matter m
                 where m.jurisdiction = :jurisdiction and (m.parent = :matter or m.merged_into = :matter)""" + " and " + scope.clause() + " order by m.id"))
                .param("matter", matter)
                .query((row, n) -> new Child(
                        row.getString("relation").toLowerCase(Locale.ROOT).replace('_', '-'),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    /**
     * A matter that came from another, or went into it.
     *
     * @param how split, follow-up or merged
     */
    record Child(String how, String number, String title) {}
}
