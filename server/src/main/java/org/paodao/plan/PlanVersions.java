package org.paodao.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a plan: which held on a day, what each brought, what they deleted. */
@Service
@Transactional(readOnly = true)
public class PlanVersions {
    private static final String LINES = """
            with state as (
                select item, since_version, until_version from plan.item_state
                 where jurisdiction = :jurisdiction and plan = :plan),
            part as (
                select item, since_version, until_version from state
                union all select item, since_version, until_version from plan.item_unit
                 where jurisdiction = :jurisdiction and plan = :plan
                union all select item, since_version, until_version from plan.item_leader
                 where jurisdiction = :jurisdiction and plan = :plan
                union all select item, since_version, until_version from plan.item_deadline
                 where jurisdiction = :jurisdiction and plan = :plan
                union all select item, since_version, until_version from plan.item_category
                 where jurisdiction = :jurisdiction and plan = :plan
                union all select item, since_version, until_version from plan.item_target
                 where jurisdiction = :jurisdiction and plan = :plan and item is not null),
            touched as (
                select item, since_version as version from part
                union select item, until_version from part where until_version is not null),
            told as (
                select t.version, t.item,
                       exists (select 1 from state s where s.item = t.item and s.since_version < t.version
                                  and (s.until_version is null or s.until_version >= t.version)) as was,
                       exists (select 1 from state s where s.item = t.item and s.since_version <= t.version
                                  and (s.until_version is null or s.until_version > t.version)) as is_there
                  from touched t),
            counted as (
                select version, count(*) filter (where not was and is_there) as came,
                       count(*) filter (where was and not is_there) as went,
                       count(*) filter (where was and is_there) as changed
                  from told group by version),
            word as (
                select since_version, until_version from plan.kind where jurisdiction = :jurisdiction and plan = :plan
                union all select since_version, until_version from plan.scheme
                 where jurisdiction = :jurisdiction and plan = :plan
                union all select since_version, until_version from plan.category
                 where jurisdiction = :jurisdiction and plan = :plan)
            select v.number, v.published_at as at, v.published_by_name as by, v.reason, a.number as amendment,
                   (select count(*) from state s where s.since_version <= v.number
                       and (s.until_version is null or s.until_version > v.number)) as items,
                   coalesce(c.came, 0) as came, coalesce(c.went, 0) as went, coalesce(c.changed, 0) as changed,
                   (select count(*) from plan.closed_change k
                     where k.jurisdiction = v.jurisdiction and k.plan = v.plan and k.version = v.number) as closed,
                   exists (select 1 from word w where w.since_version = v.number or w.until_version = v.number) as words
              from plan.version v
              left join counted c on c.version = v.number
              left join plan.amendment a
                on a.jurisdiction = v.jurisdiction and a.plan = v.plan and a.published_version = v.number
             where v.jurisdiction = :jurisdiction and v.plan = :plan
             order by v.number desc""";

    private static final String DELETED = """
            select i.path || '/' || i.number as address, s.kind, s.code, s.title, s.until_version as version,
                   v.published_at as at, v.published_by_name as by,
                   coalesce((select e.edit ->> 'why' from plan.amendment a
                               join plan.amendment_edit e on e.jurisdiction = a.jurisdiction and e.amendment = a.id
                              where a.jurisdiction = v.jurisdiction and a.plan = v.plan and a.published_version = v.number
                                and e.undone_in is null and e.edit ->> 'edit' = 'delete'
                                and e.edit ->> 'item' = cast(i.id as text)
                              order by e.number desc limit 1), v.reason) as why
              from plan.item_state s
              join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
              join plan.version v
                on v.jurisdiction = s.jurisdiction and v.plan = s.plan and v.number = s.until_version
             where s.jurisdiction = :jurisdiction and s.plan = :plan and s.until_version <= :version
               and not exists (
                   select 1 from plan.item_state n
                    where n.jurisdiction = s.jurisdiction and n.item = s.item and n.since_version >= s.until_version
                      and n.since_version <= :version)
             order by s.until_version desc, s.position, s.item""";

    private final JdbcClient db;
    private final PlanLists plans;
    private final ZoneId zone;

    PlanVersions(JdbcClient db, PlanLists plans, @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.db = db;
        this.plans = plans;
        this.zone = zone;
    }

    /** What each version brought, newest first. */
    public List<VersionLine> lines(CurrentUser user, String plan) {
        PlanHead head = plans.head(user, plan, null);
        return read(head, LINES, VersionLine.class);
    }

    /** What a plan had once and has no more in the version shown, the last deleted first. */
    public List<DeletedItem> deleted(PlanHead shown) {
        return read(shown, DELETED, DeletedItem.class);
    }

    /** An item that the version shown has no more, by its address. */
    public Optional<DeletedItem> gone(PlanHead shown, String item) {
        return deleted(shown).stream()
                .filter(deleted -> deleted.address().equals(item))
                .findFirst();
    }

    private <T> List<T> read(PlanHead plan, String sql, Class<T> type) {
        return db.sql(sql)
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .query(new DataClassRowMapper<>(type))
                .list();
    }

    /**
     * The version that held at the end of a day of the office.
     *
     * @throws Refusal when the plan had not come out by then
     */
    public int on(CurrentUser user, String plan, LocalDate day) {
        PlanHead head = plans.head(user, plan, null);
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return number(head.id(), user, end).orElseThrow(() -> Refusal.notFound("plan.version.not-yet", day));
    }

    /** The version to show: the one that is named, else the one of a day, else the newest (null). */
    public @Nullable Integer shown(CurrentUser user, String plan, @Nullable Integer version, @Nullable LocalDate day) {
        return version != null || day == null ? version : Integer.valueOf(on(user, plan, day));
    }

    private Optional<Integer> number(UUID plan, CurrentUser user, Instant before) {
        return db.sql("""
                select max(number) from plan.version
                 where jurisdiction = :jurisdiction and plan = :plan and published_at < :before having max(number) > 0""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }
}
