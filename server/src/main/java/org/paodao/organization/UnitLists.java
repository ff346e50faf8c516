package org.paodao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree and the search, as of a day; always one statement, however many units there are. */
@Service
@Transactional(readOnly = true)
public class UnitLists {
    /** The lines are chosen first and completed then: so the plan stays cheap however the choice is estimated. */
    private static final String NODES = """
            with chosen as materialized (
                select u.* from organization.unit_on(:jurisdiction, :day) u
                 where %s
                 order by %s
                 limit :limit)
            select u.id, u.name, u.full_name, u.kind, u.division_code, u.parent, p.name as above, u.position,
                   coalesce(n.children, 0) as children
              from chosen u
              left join organization.unit_on(:jurisdiction, :day) p on p.id = u.parent
              left join (select c.parent, count(*) as children
                           from organization.unit_on(:jurisdiction, :day) c
                          where c.parent is not null group by c.parent) n on n.parent = u.id
             order by %2$s""";

    private static final String IN_ORDER = "u.position, u.id";
    private static final int BELOW_LIMIT = 500;
    private static final String FITTING = """
            (u.name ilike :like or u.full_name ilike :like or u.initials like lower(:begin)
                or u.division_code like :begin or u.credit_code ilike :begin
                or u.id in (select a.unit from organization.alias a
                    where a.jurisdiction = :jurisdiction and a.name ilike :like and a.since <= :day and a.until > :day))
               and (cast(:after as text) is null or u.name > :after)""";

    private static final int SEARCH_LIMIT = 50;

    private final JdbcClient db;
    private final UnitSheets sheets;
    private final Clock clock;

    UnitLists(JdbcClient db, UnitSheets sheets, Clock clock) {
        this.db = db;
        this.sheets = sheets;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Units right below another, or on top, in the order of the office.
     *
     * @param parent null for the top
     * @param after the last one that was read; null to begin
     */
    public List<UnitNode> children(CurrentUser user, @Nullable UUID parent, LocalDate day, Slice slice) {
        Permissions.require(user, Permission.UNIT_READ);
        String which = (parent == null ? "u.parent is null" : "u.parent = :parent")
                + " and (cast(:afterId as uuid) is null or (u.position, u.id) > (:afterPosition, :afterId))";
        UnitNode after = slice.after();
        return db.sql(NODES.formatted(which, IN_ORDER))
                .param("jurisdiction", user.jurisdiction())
                .param("day", day)
                .param("parent", parent)
                .param("afterId", after == null ? null : after.id())
                .param("afterPosition", after == null ? 0 : after.position())
                .param("limit", slice.limit())
                .query(UnitLists::node)
                .list();
    }

    /** The units right below each of some units, at most 500 in all. */
    public Map<UUID, List<UnitNode>> below(CurrentUser user, Collection<UUID> parents, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return parents.isEmpty()
                ? Map.of()
                : db
                        .sql(NODES.formatted("u.parent in (:parents)", IN_ORDER))
                        .param("limit", BELOW_LIMIT)
                        .param("jurisdiction", user.jurisdiction())
                        .param("day", day)
                        .param("parents", parents)
                        .query(UnitLists::node)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parent())));
    }

    /**
     * Units by a part of a name or alias, the first letters of its syllables, or the beginning of a code; by name.
     *
     * @param afterName the last name that was read; null to begin
     */
    public List<UnitNode> search(CurrentUser user, String words, LocalDate day, @Nullable String afterName) {
        Permissions.require(user, Permission.UNIT_READ);
        String wanted = words.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return db.sql(NODES.formatted(FITTING, "u.name"))
                .param("jurisdiction", user.jurisdiction())
                .param("day", day)
                .param("like", "%" + wanted + "%")
                .param("begin", wanted + "%")
                .param("after", afterName)
                .param("limit", SEARCH_LIMIT)
                .query(UnitLists::node)
                .list();
    }

    /** One unit as a line, to read on behind it; nothing that this user may know of is refused. */
    public UnitNode node(CurrentUser user, UUID id, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return db.sql(NODES.formatted("u.id = :id", IN_ORDER))
                .param("limit", 1)
                .param("jurisdiction", user.jurisdiction())
                .param("day", day)
                .param("id", id)
                .query(UnitLists::node)
                .optional()
                .orElseThrow(() -> Refusal.notFound("organization.unit.unknown"));
    }

    /** Everything about a unit on a day; one that is no more is shown as it last was. */
    public UnitSheet sheet(CurrentUser user, UUID id, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return sheets.of(user.jurisdiction(), id, day).orElseThrow(() -> Refusal.notFound("organization.unit.unknown"));
    }

    /** The unit that bore this name on a day; one that bore it last when nobody did. */
    public UnitSheet sheet(CurrentUser user, String name, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        UUID id = sheets.bearer(user.jurisdiction(), name.strip(), day)
                .orElseThrow(() -> Refusal.notFound("organization.unit.unknown-name", name));
        return sheet(user, id, day);
    }

    private static UnitNode node(ResultSet row, int number) throws SQLException {
        return new UnitNode(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind"),
                row.getString("division_code"),
                row.getObject("parent", UUID.class),
                row.getString("above"),
                row.getInt("children"),
                row.getInt("position"));
    }

    /**
     * A part of a long list.
     *
     * @param after the last one that was read; null to begin
     */
    public record Slice(@Nullable UnitNode after, int limit) {
        /** The first 200. */
        public static final Slice FIRST = new Slice(null, 200);
    }
}
