package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.document.Deadline;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.Organization;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what hangs on items: one statement for each sort of part, however many items there are. */
@Repository
class ItemParts {
    private static final String VALID = """
             where p.jurisdiction = :jurisdiction and p.plan = :plan and p.item is not null
               and p.since_version <= :version and (p.until_version is null or p.until_version > :version)
               and (:whole or p.item in (:items))
            """;

    private static final String CATEGORIES = """
            select p.item, p.category from plan.item_category p
              join plan.category c on c.jurisdiction = p.jurisdiction and c.id = p.category
               and c.since_version <= :version and (c.until_version is null or c.until_version > :version)
            """ + VALID + "order by c.position";

    private static final String DOERS = """
            select p.item, p.unit, p.printed_name, p.role from plan.item_unit p
            """ + VALID + "order by p.position";

    private final JdbcClient db;
    private final Organization organization;

    ItemParts(JdbcClient db, Organization organization) {
        this.db = db;
        this.organization = organization;
    }

    /** The parts of some items, or of all when none are named. */
    Found of(CurrentUser user, PlanHead plan, List<UUID> items) {
        Map<UUID, List<Item.Doer>> doers = read(plan, items, DOERS, (row, n) -> doer(row, Map.of()));
        List<UUID> units = doers.values().stream()
                .flatMap(List::stream)
                .map(Item.Doer::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> names = organization.names(user, units);
        doers.replaceAll((item, printed) ->
                printed.stream().map(doer -> called(doer, names)).toList());
        return new Found(
                read(plan, items, CATEGORIES, (row, n) -> row.getObject("category", UUID.class)),
                doers,
                read(
                        plan,
                        items,
                        "select p.item, p.name from plan.item_leader p" + VALID + "order by p.position",
                        (row, n) -> row.getString("name")),
                read(
                        plan,
                        items,
                        "select p.* from plan.item_deadline p" + VALID + "order by p.main desc, p.position",
                        ItemParts::due),
                read(
                        plan,
                        items,
                        "select p.* from plan.item_target p" + VALID + "order by p.position",
                        ItemParts::goal));
    }

    private <T> Map<UUID, List<T>> read(PlanHead plan, List<UUID> items, String select, RowMapper<T> mapper) {
        return db
                .sql(select)
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("whole", items.isEmpty())
                .param("items", items.isEmpty() ? List.of(Ids.next()) : items)
                .query((row, n) -> Map.entry(row.getObject("item", UUID.class), part(mapper, row, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static <T> T part(RowMapper<T> mapper, ResultSet row, int number) throws SQLException {
        return mapper.mapRow(row, number);
    }

    /** The item itself, without what hangs on it. */
    static Item item(ResultSet row, int number) throws SQLException {
        UUID source = row.getObject("source", UUID.class);
        return new Item(
                row.getObject("item", UUID.class),
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
                        : new Item.Place(source, new Range(row.getInt("source_start"), row.getInt("source_end"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Item.Doer doer(ResultSet row, Map<UUID, String> names) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        String printed = row.getString("printed_name");
        return new Item.Doer(
                unit,
                unit == null ? printed : names.getOrDefault(unit, printed),
                printed,
                Role.valueOf(row.getString("role")));
    }

    /** The same by the unit's name of today. */
    static Item.Doer called(Item.Doer doer, Map<UUID, String> names) {
        UUID unit = doer.unit();
        String name = unit == null ? doer.printedName() : names.getOrDefault(unit, doer.printedName());
        return new Item.Doer(unit, name, doer.printedName(), doer.role());
    }

    static Item.Due due(ResultSet row, int number) throws SQLException {
        return new Item.Due(
                row.getString("text"),
                Deadline.Kind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("main"));
    }

    static Item.Goal goal(ResultSet row, int number) throws SQLException {
        return new Item.Goal(
                row.getString("metric"),
                Target.Comparator.valueOf(row.getString("comparator")),
                row.getBigDecimal("value"),
                row.getBigDecimal("value_max"),
                row.getString("unit"),
                row.getBoolean("striving"),
                row.getString("text"),
                row.getInt("year"));
    }

    /** Parts by item. */
    record Found(
            Map<UUID, List<UUID>> byCategory,
            Map<UUID, List<Item.Doer>> byDoer,
            Map<UUID, List<String>> byLeader,
            Map<UUID, List<Item.Due>> byDeadline,
            Map<UUID, List<Item.Goal>> byGoal) {

        List<UUID> categories(UUID item) {
            return byCategory.getOrDefault(item, List.of());
        }

        List<Item.Doer> doers(UUID item) {
            return byDoer.getOrDefault(item, List.of());
        }

        List<String> leaders(UUID item) {
            return byLeader.getOrDefault(item, List.of());
        }

        List<Item.Due> deadlines(UUID item) {
            return byDeadline.getOrDefault(item, List.of());
        }

        List<Item.Goal> goals(UUID item) {
            return byGoal.getOrDefault(item, List.of());
        }
    }
}
