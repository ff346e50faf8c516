package org.paodao.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads the items of a plan's version, always with the same number of statements. */
@Repository
class ItemLists {
    private static final String STATES = """
            with valid as (
                select * from plan.item_state
                 where jurisdiction = :jurisdiction and plan = :plan
                   and since_version <= :version and (until_version is null or until_version > :version))
            select s.item, i.path, i.number, s.kind, s.code, s.label, s.title, s.body, s.parent, s.sample, s.note,
                   s.source, s.source_start, s.source_end
              from valid s
              join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
             where (cast(:one as uuid) is null or s.item = :one)
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:category as uuid) is null or exists (
                    select 1 from plan.item_category ic
                      join plan.category c on c.jurisdiction = ic.jurisdiction and c.id = ic.category
                     where ic.jurisdiction = s.jurisdiction and ic.item = s.item
                       and ic.since_version <= :version
                       and (ic.until_version is null or ic.until_version > :version)
                       and (c.id = :category or c.parent = :category)))
               and (cast(:unit as uuid) is null or exists (
                    select 1 from plan.item_unit u
                     where u.jurisdiction = s.jurisdiction and u.item = s.item and u.unit = :unit
                       and u.since_version <= :version and (u.until_version is null or u.until_version > :version)))
               and (cast(:like as text) is null or s.title ilike :like or s.code ilike :like or s.body ilike :like or s.note ilike :like
                    or exists (
                    select 1 from plan.item_unit u
                     where u.jurisdiction = s.jurisdiction and u.item = s.item and u.printed_name ilike :like
                       and u.since_version <= :version and (u.until_version is null or u.until_version > :version)))
               and (cast(:after as uuid) is null or (s.position, s.item) > (
                    select position, item from valid where item = :after))
             order by s.position, s.item
             limit :limit""";

    private final JdbcClient db;
    private final ItemParts parts;

    ItemLists(JdbcClient db, ItemParts parts) {
        this.db = db;
        this.parts = parts;
    }

    /** All items that pass the filter, in the order of the plan. */
    List<Item> all(CurrentUser user, PlanHead plan, ItemFilter filter) {
        return assemble(user, plan, states(plan, new Wanted(filter, null, null, Integer.MAX_VALUE)), filter.isNone());
    }

    /** One item, if the version has it. */
    Optional<Item> one(CurrentUser user, PlanHead plan, UUID id) {
        return assemble(user, plan, states(plan, new Wanted(ItemFilter.NONE, id, null, 1)), false).stream()
                .findFirst();
    }

    /** The next items after one, at most {@code limit}. */
    List<Item> page(CurrentUser user, PlanHead plan, ItemFilter filter, @Nullable UUID after, int limit) {
        return assemble(user, plan, states(plan, new Wanted(filter, null, after, limit)), false);
    }

    private List<Item> assemble(CurrentUser user, PlanHead plan, List<Item> states, boolean whole) {
        if (states.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = states.stream().map(Item::id).toList();
        var found = parts.of(user, plan, whole ? List.of() : ids);
        return states.stream()
                .map(item -> item.with(
                        found.categories(item.id()),
                        found.doers(item.id()),
                        found.leaders(item.id()),
                        found.deadlines(item.id()),
                        found.goals(item.id())))
                .toList();
    }

    private List<Item> states(PlanHead plan, Wanted wanted) {
        ItemFilter filter = wanted.filter();
        return db.sql(STATES)
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("kind", filter.kind())
                .param("category", filter.category())
                .param("unit", filter.unit())
                .param("like", like(filter.text()))
                .param("one", wanted.one())
                .param("after", wanted.after())
                .param("limit", wanted.limit())
                .query(ItemParts::item)
                .list();
    }

    private static @Nullable String like(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private record Wanted(
            ItemFilter filter, @Nullable UUID one, @Nullable UUID after, int limit) {}
}
