package org.paodao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of units as they are; {@link UnitLists} reads them as of a day. */
@Repository
class Units {
    /** All units, for the order of some comes from where all lie; the aliases of those that are wanted. */
    private static final String SELECT = """
            select u.id, u.name, u.full_name, u.kind, u.division_code, u.parent, u.position, %1$s as wanted,
                   case when %1$s then array(
                        select a.name from organization.alias a
                         where a.jurisdiction = u.jurisdiction and a.unit = u.id and a.sort = 'ALIAS'
                           and a.since <= :day and a.until > :day
                         order by a.name) end as aliases
              from organization.unit u
             where u.jurisdiction = :jurisdiction""";

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /** Changes of units in a jurisdiction wait for each other, so that names and the tree are checked and changed as one. */
    void lock(UUID jurisdiction) {
        db.sql("select id from organization.jurisdiction where id = :jurisdiction for no key update")
                .param("jurisdiction", jurisdiction)
                .query(UUID.class)
                .optional();
    }

    /** In the order of the office. */
    List<Unit> all(UUID jurisdiction, LocalDate day) {
        return inOrder(db.sql(SELECT.formatted("u.closed_on is null"))
                .param("jurisdiction", jurisdiction)
                .param("day", day));
    }

    /** Some units in the order of the office, closed ones included. */
    List<Unit> some(UUID jurisdiction, Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : inOrder(db.sql(SELECT.formatted("u.id = any(:ids)"))
                        .param("jurisdiction", jurisdiction)
                        .param("day", day)
                        .param("ids", ids.toArray(UUID[]::new)));
    }

    /** Those that are wanted of all units, in the order of the tree. */
    private static List<Unit> inOrder(JdbcClient.StatementSpec all) {
        List<TreeOrder.Place> places = new ArrayList<>();
        Map<UUID, Unit> wanted = new HashMap<>();
        all.query(row -> {
            UUID id = row.getObject("id", UUID.class);
            places.add(new TreeOrder.Place(id, row.getObject("parent", UUID.class), row.getInt("position")));
            if (row.getBoolean("wanted")) {
                wanted.put(id, read(row, 0));
            }
        });
        return TreeOrder.of(places).stream()
                .flatMap(id -> Stream.ofNullable(wanted.get(id)))
                .toList();
    }

    /** Where units lie and lay in the tree, the earlier first. */
    List<Belonging> belongings(UUID jurisdiction) {
        return db.sql("""
                select id, parent, since from organization.unit where jurisdiction = :jurisdiction
                union all
                select unit, parent, since from organization.unit_past where jurisdiction = :jurisdiction
                order by since""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new Belonging(
                        row.getObject("id", UUID.class),
                        row.getObject("parent", UUID.class),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** A unit, closed ones included. */
    Optional<Unit> one(UUID jurisdiction, UUID id, LocalDate day) {
        return db.sql(SELECT.formatted("true") + " and u.id = :id")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .param("id", id)
                .query(Units::read)
                .optional();
    }

    /** The names of some units, closed ones included. */
    Map<UUID, String> names(UUID jurisdiction, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db
                        .sql(
                                "select id, name from organization.unit where jurisdiction = :jurisdiction and id in (:ids)")
                        .param("jurisdiction", jurisdiction)
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A unit as it is changed; nothing when there is none or it is closed. */
    Optional<Held> held(UUID jurisdiction, UUID id) {
        return db.sql("""
                select name, full_name, kind, division_code, credit_code, parent, since, version
                  from organization.unit where jurisdiction = :jurisdiction and id = :id and closed_on is null""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> new Held(
                        new UnitFacts(
                                row.getString("name"),
                                row.getString("full_name"),
                                row.getString("kind"),
                                row.getString("division_code"),
                                row.getString("credit_code"),
                                row.getObject("parent", UUID.class)),
                        row.getObject("since", LocalDate.class),
                        row.getInt("version")))
                .optional();
    }

    void insert(UUID jurisdiction, UUID id, UnitFacts facts, LocalDate since) {
        db.sql("""
                insert into organization.unit (jurisdiction, id, name, full_name, kind, division_code, credit_code, parent,
                                               since, initials, position)
                select :jurisdiction, :id, :name, :fullName, :kind, :divisionCode, :creditCode, :parent, :since, :initials,
                       coalesce((select max(position) from organization.unit where jurisdiction = :jurisdiction), 0) + 1""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .params(of(facts))
                .param("since", since)
                .update();
    }

    /** Writes what a unit is from a day on; false if it is not the version that was seen any more. */
    boolean update(UUID jurisdiction, UUID id, UnitFacts facts, UnitStep at) {
        return db.sql("""
                update organization.unit
                   set name = :name, full_name = :fullName, kind = :kind, division_code = :divisionCode,
                       credit_code = :creditCode, parent = :parent, initials = :initials,
                       since = greatest(since, :day), version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen and closed_on is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .params(of(facts))
                        .param("day", at.day())
                        .param("seen", at.seen())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> of(UnitFacts facts) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", facts.name());
        values.put("fullName", facts.fullName());
        values.put("kind", facts.kind());
        values.put("divisionCode", facts.divisionCode());
        values.put("creditCode", facts.creditCode());
        values.put("parent", facts.parent());
        values.put("initials", Initials.of(facts.name()));
        return values;
    }

    /** A unit and all below it. */
    Set<UUID> below(UUID jurisdiction, UUID unit) {
        return Set.copyOf(db.sql("""
                with recursive below as (
                    select id from organization.unit where jurisdiction = :jurisdiction and id = :unit
                    union
                    select u.id from organization.unit u join below b on u.parent = b.id
                     where u.jurisdiction = :jurisdiction)
                select id from below""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query(UUID.class)
                .list());
    }

    private static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("kind"),
                row.getString("division_code"),
                Arrays.asList((String[]) row.getArray("aliases").getArray()));
    }

    /**
     * A unit as it is now.
     *
     * @param since from when its facts hold
     */
    record Held(UnitFacts facts, LocalDate since, int version) {}
}
