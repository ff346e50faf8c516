package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.Past.Linked;
import org.paodao.plan.Past.Parts;
import org.paodao.plan.Past.Published;
import org.paodao.plan.Past.Spell;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells an item's past: in which version it changed, and what. As many statements as there are sorts of parts. */
@Repository
class ItemPast {
    private final JdbcClient db;
    private final Organization organization;

    ItemPast(JdbcClient db, Organization organization) {
        this.db = db;
        this.organization = organization;
    }

    /** The versions in which the item or its links changed, newest first. */
    List<ItemView.Change> changes(CurrentUser user, PlanHead plan, UUID item) {
        var past = new Past(
                spells(plan, item, "item_state", "s.since_version", ItemParts::item),
                spells(plan, item, "item_category", "s.category", (row, n) -> row.getObject("category", UUID.class)),
                parts(user, plan, item),
                links(plan, item));
        Map<UUID, String> names = names(plan);
        var changes = new ArrayList<ItemView.Change>();
        for (Published version : versions(plan)) {
            past.change(version, names).ifPresent(changes::addFirst);
        }
        return changes;
    }

    private Parts parts(CurrentUser user, PlanHead plan, UUID item) {
        List<Spell<Item.Doer>> doers =
                spells(plan, item, "item_unit", "s.position", (row, n) -> ItemParts.doer(row, Map.of()));
        Map<UUID, String> names = organization.names(
                user,
                doers.stream()
                        .flatMap(spell -> Stream.ofNullable(spell.value().unit()))
                        .distinct()
                        .toList());
        return new Parts(
                doers.stream()
                        .map(spell -> new Spell<>(spell.since(), spell.until(), ItemParts.called(spell.value(), names)))
                        .toList(),
                spells(plan, item, "item_leader", "s.position", (row, n) -> row.getString("name")),
                spells(plan, item, "item_deadline", "s.main desc, s.position", ItemParts::due),
                spells(plan, item, "item_target", "s.position", ItemParts::goal));
    }

    private <T> List<Spell<T>> spells(PlanHead plan, UUID item, String table, String order, RowMapper<T> mapper) {
        return db.sql("""
                select s.*, i.path, i.number
                  from plan.%s s
                  join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                 where s.jurisdiction = :jurisdiction and s.plan = :plan and s.item = :item
                 order by %s""".formatted(table, order))
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("item", item)
                .query((row, n) -> spell(row, value(mapper, row, n)))
                .list();
    }

    private List<Spell<Linked>> links(PlanHead plan, UUID item) {
        return db.sql("""
                select l.since_version, l.until_version, l.from_item = :item as outward,
                       (select s.title from plan.item_state s
                         where s.jurisdiction = i.jurisdiction and s.item = i.id
                         order by s.since_version desc limit 1) as title
                  from plan.link l
                  join plan.item i on i.jurisdiction = l.jurisdiction
                   and i.id = case when l.from_item = :item then l.to_item else l.from_item end
                 where l.jurisdiction = :jurisdiction and l.plan = :plan and (l.from_item = :item or l.to_item = :item)
                 order by i.path, i.number""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("item", item)
                .query((row, n) -> spell(row, new Linked(row.getBoolean("outward"), row.getString("title"))))
                .list();
    }

    private List<Published> versions(PlanHead plan) {
        return db.sql("""
                select number, published_at, published_by_name, reason from plan.version
                 where jurisdiction = :jurisdiction and plan = :plan order by number""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .query((row, n) -> new Published(
                        row.getInt("number"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name"),
                        row.getString("reason")))
                .list();
    }

    /** What categories and items are called, those included that are gone. */
    private Map<UUID, String> names(PlanHead plan) {
        Map<UUID, String> names = new HashMap<>();
        db.sql("""
                select id, name from plan.category where jurisdiction = :jurisdiction and plan = :plan
                union all
                select distinct on (item) item, title from plan.item_state
                 where jurisdiction = :jurisdiction and plan = :plan
                   and item in (select parent from plan.item_state
                                 where jurisdiction = :jurisdiction and plan = :plan)""")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .query((row, n) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }

    private static <T> T value(RowMapper<T> mapper, ResultSet row, int number) throws SQLException {
        return mapper.mapRow(row, number);
    }

    private static <T> Spell<T> spell(ResultSet row, T value) throws SQLException {
        Integer until = row.getObject("until_version", Integer.class);
        return new Spell<>(row.getInt("since_version"), until == null ? Integer.MAX_VALUE : until, value);
    }
}
