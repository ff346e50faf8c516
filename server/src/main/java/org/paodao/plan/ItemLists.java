package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
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
            select i.id, i.path, i.number, s.kind, s.code, s.label, s.title, s.body, s.parent, s.sample, s.note,
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

    private List<Item> assemble(CurrentUser user, PlanHead plan, List<State> states, boolean whole) {
        if (states.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = states.stream().map(State::id).toList();
        var found = parts.of(user, plan, whole ? List.of() : ids);
        return states.stream().map(state -> item(state, found)).toList();
    }

    private static Item item(State state, ItemParts.Found found) {
        return new Item(
                state.id(),
                state.path(),
                state.number(),
                state.kind(),
                state.code(),
                state.label(),
                state.title(),
                state.body(),
                state.parent(),
                state.sample(),
                state.note(),
                state.place(),
                found.categories(state.id()),
                found.doers(state.id()),
                found.leaders(state.id()),
                found.deadlines(state.id()),
                found.goals(state.id()));
    }

    private List<State> states(PlanHead plan, Wanted wanted) {
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
                .query(ItemLists::state)
                .list();
    }

    private static @Nullable String like(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static State state(ResultSet row, int number) throws SQLException {
        UUID source = row.getObject("source", UUID.class);
        return new State(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("label"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("parent", UUID.class),
                row.getBoolean("sample"),
                row.getString("note"),
                source == null
                        ? null
                        : new Item.Place(source, new Range(row.getInt("source_start"), row.getInt("source_end"))));
    }

    private record Wanted(
            ItemFilter filter, @Nullable UUID one, @Nullable UUID after, int limit) {}

    private record State(
            UUID id,
            String path,
            int number,
            String kind,
            String code,
            String label,
            String title,
            String body,
            @Nullable UUID parent,
            boolean sample,
            @Nullable String note,
            Item.@Nullable Place place) {}
}
