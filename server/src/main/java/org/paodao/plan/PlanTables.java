package org.paodao.plan;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that writes plans. */
@Repository
class PlanTables {
    /** Tables of what items say; a row of each names its item. */
    static final List<String> AMENDED =
            List.of("item_state", "item_category", "item_unit", "item_leader", "item_deadline", "item_target");

    private final JdbcClient db;
    private final Inserts inserts;

    PlanTables(JdbcClient db, Inserts inserts) {
        this.db = db;
        this.inserts = inserts;
    }

    /** Inserts the plan under the next free address of its year; false when the request was made before. */
    boolean insertPlan(CurrentUser user, UUID id, NewPlan plan) {
        lockYear(user, plan.year());
        return db.sql("""
                insert into plan.plan (jurisdiction, id, address, year, title, programme, origin, request_key, issued_on, starts_on)
                select :jurisdiction, :id, cast(:year as text) || case count(*) when 0 then '' else '-' || count(*) + 1 end,
                       :year, :title, :programme, :origin, :requestKey, cast(:issuedOn as date), make_date(:year, 1, 1)
                  from plan.plan where jurisdiction = :jurisdiction and year = :year
                on conflict (jurisdiction, request_key) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("year", plan.year())
                        .param("title", plan.title().strip())
                        .param("programme", programme(user, plan.programme()))
                        .param("origin", plan.origin())
                        .param("requestKey", plan.requestKey())
                        .param("issuedOn", plan.issuedOn())
                        .update()
                == 1;
    }

    /** Two plans of one year must not take the same address. */
    private void lockYear(CurrentUser user, int year) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "plan.address " + user.jurisdiction() + " " + year)
                .query((row, n) -> n)
                .list();
    }

    private @Nullable UUID programme(CurrentUser user, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return db.sql("""
                insert into plan.programme (jurisdiction, id, name) values (:jurisdiction, :id, :name)
                on conflict (jurisdiction, name) do update set name = excluded.name
                returning id""")
                .param("jurisdiction", user.jurisdiction())
                .param("id", Ids.next())
                .param("name", name.strip())
                .query(UUID.class)
                .single();
    }

    Optional<PlanRef> byRequest(CurrentUser user, String requestKey) {
        return db.sql("""
                select id, address, 1 as version from plan.plan
                 where jurisdiction = :jurisdiction and request_key = :requestKey""")
                .param("jurisdiction", user.jurisdiction())
                .param("requestKey", requestKey)
                .query(PlanRef.class)
                .optional();
    }

    /** The plan's head; nobody else changes the plan until the transaction ends. */
    Optional<Head> lock(CurrentUser user, UUID plan) {
        return db.sql("""
                select address, year, current_version from plan.plan
                 where jurisdiction = :jurisdiction and id = :plan for update""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(Head.class)
                .optional();
    }

    Optional<Integer> versionByRequest(CurrentUser user, UUID plan, String requestKey) {
        return db.sql("""
                select number from plan.version
                 where jurisdiction = :jurisdiction and plan = :plan and request_key = :requestKey""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("requestKey", requestKey)
                .query(Integer.class)
                .optional();
    }

    void insertVersion(CurrentUser user, Version version) {
        db.sql("""
                insert into plan.version (jurisdiction, plan, number, reason, request_key, published_by, published_by_name)
                values (:jurisdiction, :plan, :number, :reason, :requestKey, :account, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", version.plan())
                .param("number", version.number())
                .param("reason", version.reason())
                .param("requestKey", version.requestKey())
                .param("account", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** Makes a version the current one; the row is locked since {@link #lock}. */
    void moveTo(CurrentUser user, UUID plan, int number) {
        db.sql("""
                update plan.plan set current_version = :number, version = version + 1
                 where jurisdiction = :jurisdiction and id = :plan""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("number", number)
                .update();
    }

    /** Inserts what was laid out; what it amends holds until just before. */
    void insert(Layout layout) {
        if (!layout.amended.isEmpty()) {
            AMENDED.forEach(table -> close(layout.place(), table, layout.amended));
        }
        inserts.all(layout.rows);
    }

    /** Inserts a revision; what it changes or deletes holds until just before. */
    void insert(RevisionRows revision) {
        revision.closed.forEach((table, items) -> close(revision.place, table, items));
        untie(revision);
        inserts.all(revision.rows);
    }

    private void close(Layout.Place place, String table, List<UUID> items) {
        db.sql("update plan." + table + " set until_version = :version"
                        + " where jurisdiction = :jurisdiction and item in (:items) and until_version is null")
                .param("jurisdiction", place.jurisdiction())
                .param("version", place.version())
                .param("items", items)
                .update();
    }

    /** Ends support of items that go, and the support that a revision ends or says otherwise. */
    private void untie(RevisionRows revision) {
        db.sql("""
                update plan.link l set until_version = :version
                 where l.jurisdiction = :jurisdiction and l.plan = :plan and l.until_version is null
                   and (l.from_item = any(:gone) or l.to_item = any(:gone)
                        or (l.from_item, l.to_item) in (select * from unnest(cast(:from as uuid[]), cast(:to as uuid[]))))""")
                .param("jurisdiction", revision.place.jurisdiction())
                .param("plan", revision.place.plan())
                .param("version", revision.place.version())
                .param("gone", revision.gone())
                .param("from", revision.ends(Revision.Link::from))
                .param("to", revision.ends(Revision.Link::to))
                .update();
    }

    /** Inserts what belongs to the plan itself: facts, its own targets, points. */
    void insertOwn(CurrentUser user, Layout layout, NewPlan plan) {
        var rows = new ArrayList<Record>();
        var own = new OwnRows(layout, user, OffsetDateTime.now(ZoneOffset.UTC));
        own.facts(plan.facts(), rows);
        new ItemRows(layout.place(), null).targets(plan.targets(), rows);
        own.points(plan.points(), rows);
        inserts.all(rows);
    }

    /** Settles or reopens a point; the plan it belongs to, or nothing when the point changed since. */
    Optional<UUID> settle(CurrentUser user, UUID point, int seenVersion, Plans.Settling settling) {
        return db.sql("""
                update plan.open_point
                   set note = :note, version = version + 1,
                       settled_at = case when :settled then now() end,
                       settled_by = case when :settled then cast(:account as uuid) end,
                       settled_by_name = case when :settled then :name end
                 where jurisdiction = :jurisdiction and id = :point and version = :seen
                returning plan""")
                .param("jurisdiction", user.jurisdiction())
                .param("point", point)
                .param("seen", seenVersion)
                .param("note", settling.note().strip())
                .param("settled", settling.settled())
                .param("account", user.account())
                .param("name", user.displayName())
                .query(UUID.class)
                .optional();
    }

    record Head(String address, int year, int currentVersion) {}

    record Version(UUID plan, int number, @Nullable String reason, String requestKey) {}
}
