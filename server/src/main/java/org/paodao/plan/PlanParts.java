package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that reads what belongs to a plan besides its items. */
@Repository
class PlanParts {
    static final String VALID = """
             where p.jurisdiction = :jurisdiction and p.plan = :plan
               and p.since_version <= :version and (p.until_version is null or p.until_version > :version)
            """;

    /** The plans of the jurisdiction that the user may read. */
    static final String VISIBLE = """
             where p.jurisdiction = :jurisdiction and (:everything or p.id = any(:plans))
            """;

    private final JdbcClient db;

    PlanParts(JdbcClient db) {
        this.db = db;
    }

    /** The plans of a jurisdiction, newest year first. */
    List<PlanLine> lines(CurrentUser user) {
        return visible(user, db.sql("""
                select p.id, p.address, p.year, p.title, p.current_version as version, v.published_at,
                       (select count(*) from plan.item_state s
                         where s.jurisdiction = p.jurisdiction and s.plan = p.id and s.until_version is null) as items,
                       (select count(*) from plan.open_point o
                         where o.jurisdiction = p.jurisdiction and o.plan = p.id and o.settled_at is null
                           and (o.counted_kind is null or o.declared <> plan.held(
                               o.jurisdiction, o.plan, o.counted_kind, o.counted_category, p.current_version))
                           and plan.annex_by(
                               o.jurisdiction, o.plan, o.annex_name, o.annex_kind, p.current_version) is null)
                           as open_points
                  from plan.plan p
                  join plan.version v
                    on v.jurisdiction = p.jurisdiction and v.plan = p.id and v.number = p.current_version
                """ + VISIBLE + "order by p.year desc, p.id"))
                .query((row, n) -> new PlanLine(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getInt("year"),
                        row.getString("title"),
                        row.getInt("version"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getInt("items"),
                        row.getInt("open_points")))
                .list();
    }

    /** The plans of a year, oldest first. */
    List<PlanName> names(CurrentUser user, int year) {
        return visible(
                        user,
                        db.sql("select p.address, p.title from plan.plan p" + VISIBLE
                                + "and p.year = :year order by p.id"))
                .param("year", year)
                .query((row, n) -> new PlanName(row.getString("address"), row.getString("title")))
                .list();
    }

    /** The plans of a year stand as they came. */
    List<String> addresses(CurrentUser user) {
        return visible(user, db.sql("select p.address from plan.plan p" + VISIBLE + "order by p.year desc, p.id"))
                .query((row, n) -> row.getString("address"))
                .list();
    }

    /** A plan by its address or id, in a version or in the newest. */
    Optional<PlanHead> head(CurrentUser user, String address, @Nullable Integer version) {
        return heads(user, address, version, "v.number = coalesce(cast(:version as integer), p.current_version)")
                .stream()
                .findFirst();
    }

    /** A plan in all versions after one, oldest first. */
    List<PlanHead> after(CurrentUser user, String address, int version) {
        return heads(user, address, version, "v.number > :version");
    }

    private List<PlanHead> heads(CurrentUser user, String address, @Nullable Integer version, String which) {
        return visible(
                        user,
                        db.sql("""
                select p.jurisdiction, p.id, p.address, p.year, p.title, g.name as programme, v.number as version,
                       p.current_version, v.published_at, v.published_by_name as published_by, v.reason,
                       p.issued_on, p.starts_on
                  from plan.plan p
                  join plan.version v on v.jurisdiction = p.jurisdiction and v.plan = p.id
                   and %s
                  left join plan.programme g on g.jurisdiction = p.jurisdiction and g.id = p.programme
                 """.formatted(which) + VISIBLE
                                + "and (p.address = :address or cast(p.id as text) = :address) order by v.number"))
                .param("address", address)
                .param("version", version)
                .query(PlanParts::head)
                .list();
    }

    private static PlanHead head(ResultSet row, int number) throws SQLException {
        return new PlanHead(
                row.getObject("jurisdiction", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("programme"),
                row.getInt("version"),
                row.getInt("current_version"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getString("reason"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class));
    }

    /** A statement of the plans {@code p} that are {@link #VISIBLE} to a user. */
    static JdbcClient.StatementSpec visible(CurrentUser user, JdbcClient.StatementSpec statement) {
        Reach reach = Permissions.reach(user, Permission.PLAN_READ);
        return statement
                .param("jurisdiction", user.jurisdiction())
                .param("everything", reach.everything())
                .param("plans", reach.plans().toArray(UUID[]::new));
    }

    List<PlanView.Fact> facts(PlanHead plan) {
        return read(
                plan,
                "select * from plan.header_fact where jurisdiction = :jurisdiction and plan = :plan and :version > 0"
                        + " order by position",
                (row, n) -> new PlanView.Fact(row.getString("name"), row.getString("value"), range(row)));
    }

    List<Kind> kinds(PlanHead plan) {
        return read(
                plan,
                """
                select p.*, (select count(*) from plan.item_state s
                              where s.jurisdiction = p.jurisdiction and s.plan = p.plan and s.kind = p.code
                                and s.since_version <= :version
                                and (s.until_version is null or s.until_version > :version)) as held
                  from plan.kind p
                """ + VALID + "order by p.position",
                (row, n) -> new Kind(
                        row.getString("code"),
                        row.getString("path"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("measure_word"),
                        row.getInt("held"),
                        words(row.getString("supports")),
                        row.getString("level"),
                        row.getBoolean("measured")));
    }

    List<Scheme> schemes(PlanHead plan) {
        var categories = read(
                        plan,
                        "select p.* from plan.category p" + VALID + "order by p.position",
                        (row, n) -> new Category(
                                row.getObject("id", UUID.class),
                                row.getString("scheme"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getObject("parent", UUID.class)))
                .stream()
                .collect(Collectors.groupingBy(Category::scheme));
        return read(
                plan,
                "select p.* from plan.scheme p" + VALID + "order by p.position",
                (row, n) -> new Scheme(
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        categories.getOrDefault(row.getString("code"), List.of())));
    }

    List<PlanView.Link> links(PlanHead plan) {
        return read(plan, Links.OF_VERSION, Links::link);
    }

    /** The links from and to an item. */
    List<PlanView.Link> links(PlanHead plan, UUID item) {
        return db.sql(Links.OF_ITEM)
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("item", item)
                .query(Links::link)
                .list();
    }

    List<PlanView.Source> sources(PlanHead plan) {
        return read(
                plan,
                """
                select id, name, file, length(text) as length from plan.source
                 where jurisdiction = :jurisdiction and plan = :plan and since_version <= :version
                 order by id""",
                (row, n) -> new PlanView.Source(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("file", UUID.class),
                        row.getInt("length")));
    }

    List<Item.Goal> goals(PlanHead plan) {
        return read(
                plan,
                "select p.* from plan.item_target p" + VALID + "and p.item is null order by p.position",
                ItemParts::goal);
    }

    <T> List<T> read(PlanHead plan, String select, RowMapper<T> mapper) {
        return db.sql(select)
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .query(mapper)
                .list();
    }

    static @Nullable Range range(ResultSet row) throws SQLException {
        int start = row.getInt("source_start");
        return row.wasNull() ? null : new Range(start, row.getInt("source_end"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
